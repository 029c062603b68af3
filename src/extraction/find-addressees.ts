import type { SentenceView } from './drafts.js'
import type { NounPhrase } from './find-noun-phrases.js'
import { findParticipants } from './find-subjects.js'
import type { Clause, Range, Token } from './model.js'

/** Verbs whose object is who they are said to: "bat den Minister", "wurde gefragt". */
const ADDRESSING = new Set(
  'auffordern bitten ersuchen fragen befragen warnen mahnen ermahnen beschuldigen bezichtigen verdächtigen beauftragen anweisen ermuntern ermutigen informieren unterrichten benachrichtigen erinnern anklagen anflehen drängen beruhigen'.split(
    ' ',
  ),
)
const MEDIA =
  /(agentur|zeitung|blatt|magazin|sender|schau|radio|funk|fernsehen|presse|dienst|portal|zeitschrift|medien)$/
const AUDIENCE =
  /(journalisten|reportern|presse|medien|medienvertretern|abgeordneten|anhängern|delegierten|publikum|parlament|bundestag|ausschuss|gericht|mitgliedern|studenten)$/

/** Whom a clause with a reporting verb says that it speaks to; empty where it does not say. */
export function findAddressees(view: SentenceView, clause: Clause): Range[] {
  if (!clause.verb) return []
  const { subject, phrases } = findParticipants(view.tokens, clause)
  const lemma = clause.verb.lemma
  if (clause.verb.passive) return subject && ADDRESSING.has(lemma) ? [subject] : []
  const others = phrases.filter(p => !(subject && p.first < subject.last && subject.first < p.last))
  const found =
    others.find(p => lowerOf(view, p.preposition) === 'gegenüber') ??
    others.find(p => isSpokenTo(view, p, lemma)) ??
    others.find(p => p.preposition < 0 && p.first > clause.finite && isDative(view, p)) ??
    (ADDRESSING.has(lemma) ? others.find(p => isObject(view, p, clause)) : undefined)
  return found ? [withName(view, found)] : []
}

const lowerOf = (view: SentenceView, at: number) => (at < 0 ? '' : (view.tokens[at] as Token).lower)
const headOf = (view: SentenceView, phrase: NounPhrase) => (view.tokens[phrase.head] as Token).lower

/** "sagte zur Nachrichtenagentur", "vor Journalisten", "im Interview mit dem Magazin", "zu Meier"; not "zum Rücktritt". */
function isSpokenTo(view: SentenceView, phrase: NounPhrase, lemma: string): boolean {
  const preposition = lowerOf(view, phrase.preposition)
  if (preposition === 'vor') return AUDIENCE.test(headOf(view, phrase))
  const first = view.tokens[phrase.first] as Token
  const medium = nounsOf(view, phrase).some(t => MEDIA.test(t.lower)) || first.kind === 'quote'
  if (preposition === 'mit') return medium && /^(interview|gespräch)$/.test(lowerOf(view, phrase.preposition - 1))
  if (!/^(zu|zur|zum)$/.test(preposition) || lemma !== 'sagen') return false
  return medium || (preposition === 'zu' && first.capital && !first.word.classes)
}

const nounsOf = (view: SentenceView, { first, last }: Range) => view.tokens.slice(first, last).filter(t => t.capital)

/** "dem Sender", "der Zeitung", "ihm", "den Abgeordneten"; "der Trainer" and "den Hergang" are no datives. */
function isDative(view: SentenceView, phrase: NounPhrase): boolean {
  const first = view.tokens[phrase.first] as Token
  const head = nounsOf(view, phrase)[0]?.lower ?? ''
  if (/^(dem|einem|ihm|ihnen|diesem|seinem|ihrem|mehreren|uns|mir|allem)$/.test(first.lower)) return true
  if (/^(den|seinen|ihren|allen)$/.test(first.lower)) return /(n|s)$/.test(head)
  if (/^(der|einer|seiner|ihrer|dieser)$/.test(first.lower))
    return phrase.last > phrase.first + 1 && (/(in|ung|heit|keit|schaft|tät|ion|e)$/.test(head) || MEDIA.test(head))
  return false
}

/** "bat den Minister", "warnte die Partei": an object of its own without a preposition. */
const isObject = (view: SentenceView, phrase: NounPhrase, clause: Clause) =>
  phrase.preposition < 0 && phrase.first > clause.finite && !/^(es|das|dies|sich)$/.test(lowerOf(view, phrase.first))

/** "gegenüber der Nachrichtenagentur xyz", "dem Portal beispiel.org": names in lower case belong to the medium. */
function withName(view: SentenceView, phrase: NounPhrase): Range {
  let last = phrase.last
  const next = view.tokens[last]
  const medium = MEDIA.test((view.tokens[last - 1] as Token).lower)
  if (medium && next?.kind === 'word' && !next.capital && !next.word.classes && !next.word.verbs.some(v => !v.guessed))
    last++
  while (view.tokens[last]?.text === '.' && view.tokens[last]?.gap === 0 && view.tokens[last + 1]?.gap === 0) last += 2
  return { first: phrase.first, last: Math.min(last, view.sentence.last) }
}
