import type { Draft, SentenceView } from '../drafts.js'
import { canBe, type Range, type Token } from '../text/model.js'
import { WordForm } from '../words.js'

/**
 * "„Woran hast du ihn erkannt?“, fragt die Richterin. „An seinem Gang, den kannte ich.“": the next words answer a question to
 * somebody, and are not those of who asked; "„Wer soll das bezahlen?“, fragte Kern. „Wir haben kein Geld.“" asks nobody.
 */
export function answersQuestion(view: SentenceView, asked: Draft | null, answer: Draft): boolean {
  if (asked?.type !== 'Direct' || asked.sentence !== view.index - 1) return false
  const [question, words] = [asked.quote.at(-1), answer.quote[0]] as [Range, Range]
  return isAsked(view, asked, question) && speaksForItself(view.tokens, words) && !addresses(view.tokens, words)
}

/** "„Woran erkennen Sie das“, wollte sie wissen", "„Waren Sie dort?“" */
function isAsked({ tokens }: SentenceView, { cue }: Draft, question: Range): boolean {
  if (cue.some(i => (tokens[i] as Token).lower === 'wissen')) return true
  const end = tokens.slice(Math.max(question.first, question.last - 2), question.last)
  return end.some(({ text }) => text === '?') && addresses(tokens, question)
}

/** "du", "Sie": behind the first word of a sentence the capital tells. */
const addresses = (tokens: readonly Token[], { first, last }: Range): boolean =>
  tokens
    .slice(first, last)
    .some(({ lower, text }, i) => SECOND.test(lower) || (POLITE.test(text) && i > 1 && !ends(tokens[first + i - 1])))

const SECOND = /^(du|dir|dich|dein|deine[mnrs]?|euch|euer|eure[mnrs]?)$/
const POLITE = /^(Sie|Ihnen|Ihre?[mnrs]?)$/
const ends = (token: Token | undefined) => token?.kind === 'stop' || token?.kind === 'quote'

/** "Ich war zu Hause", "Nein", "An seinem Gang": in the first person, or without a verb. */
function speaksForItself(tokens: readonly Token[], { first, last }: Range): boolean {
  const words = tokens.slice(first, last)
  if (words.some(({ lower }) => SELF.test(lower))) return true
  return !words.some(token => !token.capital && canBe(token, WordForm.knownFinite))
}

const SELF = /^(ich|mir|mich|mein|meine[mnrs]?|wir|uns|ja|nein)$/
