import type { Language } from '../../extraction/language.js'
import { denialWords } from './lookups/denials.js'
import { lookup } from './lookups/look-up-word.js'
import { nounClasses } from './lookups/nouns.js'
import { quotationWords } from './lookups/quotations.js'
import { reportWords } from './lookups/reports.js'
import { wordKinds } from './lookups/word-kinds.js'

/** German: closed classes, verbs with their forms, and the words of reports, denials, nouns and quotations. */
export const german: Language = {
  code: 'de',
  lookup,
  ...reportWords,
  ...denialWords,
  ...nounClasses,
  ...quotationWords,
  ...wordKinds,
}
