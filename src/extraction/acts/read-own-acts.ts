import type { SentenceView } from '../drafts.js'
import type { Act } from '../model.js'
import type { Token } from '../text/model.js'
import type { Content } from './read-content.js'

/**
 * "Ich verspreche …", "Wir fordern …", "Er weise das zurück, sagte Kern", "Nein", "Öffnen Sie …!": what the words do by themselves; null
 * without.
 */
export function readOwnAct({ language }: SentenceView, content: Content): Act | null {
  const { words, negated, lemma, modal, perfect, future, passive, ofSpeaker } = content
  if (words[0]?.lower === 'nein') return 'deny'
  if (isImperative(words)) return 'demand'
  if (!ofSpeaker || perfect || future || passive || wishesWell(content) || tellsWhere(content)) return null
  if (modal === 'müssen' && language.verbIs('suffer', lemma)) return null
  const row = language.reportingVerb(lemma) ?? language.speechActVerb(lemma)
  const act = row && isMeant(row.takes, words) ? row.act : undefined
  if (!act || isYetToCome(content, act) || offersWares(content)) return null
  if (!negated && !words.some(({ lower }) => lower === 'nichts')) return act // "Wir schließen nichts aus"
  return act === 'deny' ? admitted(lemma) : act === 'believe' ? 'deny' : null
}

/** "Wir müssen uns entscheiden": what must be done is not done by saying so; "Ich muss das zurückweisen" does it. */
const isYetToCome = ({ modal }: Content, act: Act): boolean =>
  /^(müssen|können|sollen)$/.test(modal ?? '') && /^(decide|promise|announce)$/.test(act)

/** "Wir bieten auch Kuchen an" tells what there is, "Wir bieten Ihnen Hilfe an" promises. */
const offersWares = ({ lemma, words }: Content): boolean =>
  lemma === 'anbieten' && !words.some(({ lower }) => /^(ihnen|dir|euch|ihm|ihr|allen|de[mn])$/.test(lower))

/** "Ich wünsche Ihnen Glück" asks nobody for anything; "Ich wünsche mir Ruhe", "wünsche, dass …" do. */
const wishesWell = ({ lemma, words }: Content) =>
  lemma === 'wünschen' && !words.some(({ lower }) => /^(mir|uns|sich|dass)$/.test(lower))

/** "Wir befinden uns in einer Krise" judges nothing. */
const tellsWhere = ({ lemma, words }: Content) =>
  lemma === 'befinden' && words.some(({ lower }) => /^(uns|mich|sich)$/.test(lower))

/** "Wir bauen auf euch", not "Wir bauen ein Haus": a verb that takes neither clause nor object reports beside its own words only. */
const isMeant = (takes: ReadonlySet<string>, words: readonly Token[]) =>
  ['clause', 'dass', 'object', 'infinitive', 'firm'].some(word => takes.has(word)) ||
  words.some(({ lower }) => takes.has(lower))

/** Who does not deny, grants it; who does not rule it out, thinks it possible. */
export const admitted = (lemma: string | undefined): Act => (lemma === 'ausschließen' ? 'believe' : 'assert')

/** "Sperren Sie die Brücke", "Bitte gehen Sie": the verb first, "Sie" behind it. */
function isImperative(words: readonly Token[]): boolean {
  const at = words[0]?.lower === 'bitte' ? 1 : 0
  return words[at + 1]?.text === 'Sie' && words[at]?.word.verbs.some(v => v.kind === 'infinitive') === true
}
