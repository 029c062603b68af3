import type { Draft, SentenceView } from '../drafts.js'
import type { Language } from '../language.js'
import type { Token } from '../text/model.js'
import { confidences } from './confidences.js'
import { isDoubtful } from './find-doubts.js'

/** What the table says of a rule, of a kind of speaker under it, and of those with or without a sign of doubt: how many are right. */
const SHARES = new Map(
  confidences
    .trim()
    .split('\n')
    .map(row => row.split('|').map(cell => cell.trim()))
    .map(([key = '', share = '']) => [key, Number(share)]),
)

/** For a rule that no article has shown yet. */
const UNKNOWN = 0.5

/**
 * Says of each statement how likely it is right: by the rule that made it, by what names its speaker, and by whether the text
 * around it shows a sign of doubt.
 */
export function rateStatements(views: readonly SentenceView[]): void {
  for (const view of views) {
    if (!view.drafts.length) continue
    const crowded = view.drafts.filter(d => !d.nested).length > 1
    for (const d of view.drafts) {
      const doubt = isDoubtful(views, view, d, crowded) ? 'doubtful' : 'sure'
      const { grounds, share } = ratingOf(ruleKey(d), kindOfSpeaker(view, d), doubt)
      d.grounds = grounds
      d.confidence = isRumoured(view, d) ? Math.min(share, UNKNOWN) : share
    }
  }
}

/** "Kern soll von einem „Irrtum“ gesprochen haben": nobody has heard it. */
const isRumoured = ({ tokens }: SentenceView, { cue }: Draft) =>
  /^soll(en|t|te|ten)?$/.test(tokens[cue[0] ?? -1]?.lower ?? '') &&
  /^(haben|sein)$/.test(tokens[cue.at(-1) ?? -1]?.lower ?? '')

function kindOfSpeaker({ tokens, language }: SentenceView, d: Draft): string {
  const words: string[] = []
  for (const { first, last } of d.speaker)
    for (let i = first; i < last; i++) {
      const { kind, text } = tokens[i] as Token
      if (kind === 'word') words.push(text)
    }
  return speakerKey(words, language)
}

interface Rating {
  /** Rows of the table that speak of a statement, the general one first: "frame/dass", "frame/dass office", "frame/dass office sure". */
  readonly grounds: string[]
  /** Of the most special row that the table has. */
  readonly share: number
}

/** By doubt, rule and kind of speaker: there are a few hundred, and each is put together once. */
const RATINGS = { doubtful: new Map<string, Map<string, Rating>>(), sure: new Map<string, Map<string, Rating>>() }

function ratingOf(rule: string, kind: string, doubt: keyof typeof RATINGS): Rating {
  const ofRule = RATINGS[doubt].get(rule) ?? new Map<string, Rating>()
  const known = ofRule.get(kind)
  if (known) return known
  const grounds = [rule, `${rule} ${kind}`, `${rule} ${kind} ${doubt}`]
  const share = grounds.map(key => SHARES.get(key)).findLast(one => one !== undefined) ?? UNKNOWN
  RATINGS[doubt].set(rule, ofRule.set(kind, { grounds, share }))
  return { grounds, share }
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
