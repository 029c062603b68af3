import type { SentenceView } from './drafts.js'
import type { Act, Token } from './model.js'
import type { Content } from './read-content.js'
import { isNegated } from './read-denials.js'

/** "Ich verspreche …", "Wir fordern …", "Ich weise das zurück", "Nein", "Öffnen Sie …!": what direct words do by themselves; null without. */
export function readDirectAct({ language }: SentenceView, content: Content): Act | null {
  const { words, lemma, perfect, future, passive, firstPerson } = content
  if (words[0]?.lower === 'nein') return 'deny'
  if (isImperative(words)) return 'demand'
  if (!firstPerson || perfect || future || passive) return null
  const act = (language.reportingVerb(lemma) ?? language.speechActVerb(lemma))?.act
  if (!act || !isNegated(words)) return act ?? null
  return act === 'deny' ? 'assert' : act === 'believe' ? 'deny' : null
}

/** "Sperren Sie die Brücke": the verb first, "Sie" behind it. */
const isImperative = (words: readonly Token[]) =>
  words[1]?.text === 'Sie' && words[0]?.word.verbs.some(v => v.kind === 'infinitive') === true
