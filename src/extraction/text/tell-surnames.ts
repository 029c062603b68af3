import { WordClass, WordForm } from '../words.js'
import { canBe, type Token } from './model.js'

/**
 * Takes words that look like a conjunction, a preposition, an adverb or a verb for the surnames that the text shows them to be:
 * after "Stephan Weil" or "Ministerin Scharf" stand "Weil sagte …", "sagte Weil" and "Scharf warnte …". Changes the tokens.
 */
export function tellSurnames(tokens: readonly Token[]): void {
  const surnames = new Set<string>()
  for (let i = 1; i < tokens.length; i++) {
    const { capital, text } = tokens[i] as Token
    if (capital && isSurname(tokens, i)) surnames.add(text)
  }
  if (!surnames.size) return
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token
    if (token.capital && surnames.has(token.text) && (isInside(tokens, i) || isBeforeVerb(tokens, i)))
      token.word = { classes: 0, forms: 0, nouns: token.word.nouns, verbs: [], finite: [] } // the shape of every other word
  }
}

/** "Stephan Weil", "Ministerin Scharf": with its capital inside a sentence, behind another noun or name. */
function isSurname(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token
  if (token.kind !== 'word' || !(token.word.classes & LIKE || token.word.forms)) return false
  const before = tokens[i - 1] as Token
  return isInside(tokens, i) && before.capital && before.word.classes === 0 && !NEVER.test(token.lower)
}

const LIKE = WordClass.subordinator | WordClass.preposition | WordClass.adverb | WordClass.separablePrefix

/** Of names of noblemen and of media: "Ursula Von der Leyen", "ZDF Heute", "Bild Online". */
const NEVER =
  /^(von|vom|van|zu|zum|zur|und|heute|morgen|gestern|jetzt|online|live|direkt|aktuell|weiter|in|am|im|an|auf|für|über|aus|mit|nach|bei|vor)$/

/** Behind a word, in the same line. */
const isInside = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.kind === 'word' && (tokens[i] as Token).gap === 1

/** "Weil sagte", "Weil (SPD) sagte"; "Weil der Rat zögert" opens a clause. */
const isBeforeVerb = (tokens: readonly Token[], i: number): boolean => {
  const next = tokens[i + 1]
  return next !== undefined && (next.kind === 'open' || (!next.capital && canBe(next, WordForm.knownFinite)))
}
