import { confidences } from './confidences.js'
import type { Draft, SentenceView } from './drafts.js'
import type { Language } from './model.js'

/** What is known of a rule, or of a kind of speaker under a rule, as the table says: how many of them are right. */
const SHARES = new Map(
  confidences
    .trim()
    .split('\n')
    .map(row => row.split('|').map(cell => cell.trim()))
    .map(([key = '', share = '']) => [key, Number(share)]),
)

/** For a rule that no article has shown yet. */
const UNKNOWN = 0.5

/** Says of each statement how likely it is right, by the rule that made it and by what names its speaker. */
export function rateStatements(views: readonly SentenceView[]): void {
  for (const view of views)
    for (const d of view.drafts) {
      const speaker = d.speaker.flatMap(({ first, last }) => view.tokens.slice(first, last)).map(token => token.text)
      d.confidence = confidenceOf(d, speaker, view.language)
    }
}

function confidenceOf(d: Draft, speaker: readonly string[], language: Language): number {
  const rule = ruleKey(d)
  return SHARES.get(`${rule} ${speakerKey(speaker, language)}`) ?? SHARES.get(rule) ?? UNKNOWN
}

/** "frame/dass", or "frame/dass nested" inside another statement. */
export const ruleKey = ({ rule, nested }: { readonly rule: string; readonly nested: boolean }): string =>
  nested && !rule.endsWith('/nested') ? `${rule} nested` : rule

/** How the words of a mention name the speaker: by office, name, pronoun, by their words ("Angaben"), otherwise, not at all. */
export function speakerKey(words: readonly string[], language: Language): string {
  if (!words.length) return 'none'
  if (words.length === 1 && PRONOUN.test(words[0] as string)) return 'pronoun'
  if (words.some(word => language.isSpeakerNoun(word))) return 'office'
  if (words.every(word => /^[\p{Lu}\p{N}\p{P}]/u.test(word))) return 'name'
  return words.some(word => language.isSourceNoun(word)) ? 'source' : 'other'
}

const PRONOUN = /^(er|sie|es|man|wir|ich|der|die|das|dies|dieser|diese|dieses|demnach|danach|demzufolge)$/i
