import { type VerbForm, type Word, WordClass, WordForm } from '../../../extraction/words.js'
import { abbreviations, adverbEndings, closedWords, months, separablePrefixes } from '../closed-words.js'
import { verbForms } from '../verb-forms.js'
import { nounTraits } from './noun-traits.js'
import { CACHE_LIMIT, words } from './read-tables.js'

function buildClasses(): Map<string, number> {
  const classes = new Map<string, number>()
  const mark = (list: string, bit: number) => {
    for (const word of words(list)) classes.set(word.toLowerCase(), (classes.get(word.toLowerCase()) ?? 0) | bit)
  }
  for (const key of [
    'article',
    'determiner',
    'nominativePronoun',
    'obliquePronoun',
    'preposition',
    'coordinator',
    'subordinator',
    'relative',
    'interrogative',
    'adverb',
    'negation',
    'reflexive',
  ] as const)
    mark(closedWords[key], WordClass[key])
  mark(abbreviations, WordClass.abbreviation)
  mark(months, WordClass.month)
  mark(separablePrefixes, WordClass.separablePrefix)
  return classes
}

const CLASSES = buildClasses()
const OPEN_CLASS = ~(WordClass.abbreviation | WordClass.separablePrefix)
const VERBS_AMONG_CLOSED = new Set(['sein', 'meinen'])
/** Forms met so far. */
const CACHE = new Map<string, Word>()

/** Classes and verb readings of a lower-case form. */
export function lookup(form: string): Word {
  let word = CACHE.get(form)
  if (!word) {
    if (CACHE.size >= CACHE_LIMIT) CACHE.clear()
    const { classes, forms, verbs, finite } = readWord(form)
    word = { classes, forms, nouns: nounTraits(form), verbs, finite } // in the order of every other word: one shape is read faster
    CACHE.set(form, word)
  }
  return word
}

/** "hiess", "ausserdem": Swiss papers write ss where the tables have ß; a form that only its ending would explain is one of those. */
function readWord(form: string): WithoutNouns {
  const word = readForm(form)
  if (word.classes || !form.includes('ss') || word.verbs.some(v => !v.guessed)) return word
  const spelled = readForm(form.replaceAll('ss', 'ß'))
  return spelled.classes || spelled.verbs.some(v => !v.guessed) ? spelled : word
}

type WithoutNouns = Omit<Word, 'nouns'>

function readForm(form: string): WithoutNouns {
  const classes = CLASSES.get(form) ?? (adverbEndings.test(form) ? WordClass.adverb : 0)
  const closed = classes & OPEN_CLASS && !VERBS_AMONG_CLOSED.has(form)
  const verbs = closed || form.length > 40 ? [] : verbForms(form)
  return { classes, forms: formsOf(verbs), verbs, finite: verbs.filter(verb => verb.kind === 'finite') }
}

const FORMS = {
  finite: [WordForm.finite, WordForm.knownFinite],
  infinitive: [WordForm.infinitive, WordForm.knownInfinitive],
  participle: [WordForm.participle, WordForm.knownParticiple],
  'zu-infinitive': [WordForm.zuInfinitive, WordForm.knownZuInfinitive],
} as const

function formsOf(verbs: readonly VerbForm[]): number {
  let forms = 0
  for (const { kind, guessed, adjectival } of verbs) {
    const [any, known] = FORMS[kind]
    forms |= any | (guessed ? 0 : known) | (adjectival ? WordForm.adjectival : 0)
    if (kind === 'finite' && !guessed && !adjectival) forms |= WordForm.plainFinite
  }
  return forms
}
