import type { Mood, VerbForm } from '../../extraction/words.js'
import { inseparablePrefixes } from './closed-words.js'
import { words } from './lookups/read-tables.js'
import { auxiliaryForms, strongVerbs } from './strong-verbs.js'
import { weakVerbs } from './weak-verbs.js'

/** The words of a list, so that no prefix hides a longer one. */
export const longestFirst = (list: string) => words(list).sort((a, b) => b.length - a.length)
export const INSEPARABLE = longestFirst(inseparablePrefixes)
const WITHOUT_GE = /^(be|emp|ent|er|ge|miss|ver|zer|über|unter|voll|wider|wieder(?=hol))|ieren$/

type Forms = Map<string, VerbForm[]>

const MOODS: Record<string, Mood> = { i: 'indicative', '1': 'subjunctive1', '2': 'subjunctive2', e: 'either' }

/** One finite reading of a verb's form. */
export function finite(lemma: string, mood: Mood, tense: 'present' | 'past', plural: boolean, first = false): VerbForm {
  return { lemma, kind: 'finite', mood, tense, plural, first, adjectival: false, guessed: false }
}

/** One reading as infinitive or participle. */
export function nonfinite(lemma: string, kind: 'infinitive' | 'participle' | 'zu-infinitive'): VerbForm {
  return { lemma, kind, mood: null, tense: null, plural: false, first: false, adjectival: false, guessed: false }
}

function add(forms: Forms, form: string, reading: VerbForm): void {
  const known = forms.get(form)
  if (known) known.push(reading)
  else forms.set(form, [reading])
}

/** The stem before -en or -n: "sag", "handel", "änder". */
const stemOf = (infinitive: string) => infinitive.replace(/e?n$/, '')

/** "arbeitet", "öffnet", "rechnet" take a linking e; "lernt", "filmt", "handelt" do not. */
const linking = (stem: string) =>
  /([td]|ch[mn]|[^lrhaeiouäöümn][mn])$/.test(stem) && !/[^e][lr]n?$/.test(stem) ? 'e' : ''

/** "handeln" has "handele" and "handle", "ändern" has "ändere" and "ändre". */
function addWeak(forms: Forms, infinitive: string): void {
  const stem = stemOf(infinitive)
  const e = linking(stem)
  const past = `${stem}${e}te`
  const short = /(e[lr])n$/.test(infinitive)
  add(forms, infinitive, nonfinite(infinitive, 'infinitive'))
  add(forms, infinitive, finite(infinitive, 'indicative', 'present', true))
  add(forms, `${stem}${e}t`, finite(infinitive, 'indicative', 'present', false))
  add(forms, `${stem}e`, finite(infinitive, 'subjunctive1', 'present', false))
  if (short) add(forms, `${stem.slice(0, -2)}${stem.at(-1)}e`, finite(infinitive, 'subjunctive1', 'present', false))
  const adjectival = WITHOUT_GE.test(infinitive)
  add(forms, past, { ...finite(infinitive, 'either', 'past', false), adjectival })
  add(forms, `${past}n`, { ...finite(infinitive, 'either', 'past', true), adjectival })
  add(forms, adjectival ? `${stem}${e}t` : `ge${stem}${e}t`, nonfinite(infinitive, 'participle'))
}

function addStrong(forms: Forms, row: string): void {
  const [infinitive = '', present = '', past = '', subjunctive = '', participle = ''] = row.split(' ')
  const stem = stemOf(infinitive)
  add(forms, infinitive, nonfinite(infinitive, 'infinitive'))
  add(forms, infinitive, finite(infinitive, 'indicative', 'present', true))
  add(forms, present, finite(infinitive, 'indicative', 'present', false))
  add(forms, `${stem}e`, finite(infinitive, 'subjunctive1', 'present', false))
  const weakPast = past.endsWith('te')
  const mood: Mood = subjunctive === past ? 'either' : 'indicative'
  add(forms, past, finite(infinitive, mood, 'past', false))
  add(
    forms,
    weakPast ? `${past}n` : past.endsWith('e') ? `${past}n` : `${past}en`,
    finite(infinitive, subjunctive === `${past}e` ? 'either' : mood, 'past', true),
  )
  if (subjunctive !== past) {
    add(forms, subjunctive, finite(infinitive, 'subjunctive2', 'past', false))
    if (subjunctive !== `${past}e`) add(forms, `${subjunctive}n`, finite(infinitive, 'subjunctive2', 'past', true))
  }
  add(forms, participle, nonfinite(infinitive, 'participle'))
}

function addAuxiliary(forms: Forms, row: string): void {
  const [name = '', rest = ''] = row.split(': ')
  for (const cell of rest.split(' ')) {
    const [form = '', mood = '', tense, number] = cell.split('/')
    if (mood === 'part') add(forms, form, nonfinite(name, 'participle'))
    else if (mood === 'inf') add(forms, form, nonfinite(name, 'infinitive'))
    else
      add(
        forms,
        form,
        finite(name, MOODS[mood] ?? 'indicative', tense === 'p' ? 'present' : 'past', number === 'p', number === '1'),
      )
  }
}

/** All forms of the verbs in the tables, without those that a prefix makes. */
export function conjugateVerbs(): ReadonlyMap<string, readonly VerbForm[]> {
  const forms: Forms = new Map()
  const irregular = new Set<string>()
  for (const row of auxiliaryForms.trim().split('\n')) addAuxiliary(forms, row)
  for (const row of strongVerbs.trim().split('\n')) {
    addStrong(forms, row)
    irregular.add(row.slice(0, row.indexOf(' ')))
  }
  for (const infinitive of new Set(words(weakVerbs)))
    if (!irregular.has(infinitive) && !isPrefixedStrong(infinitive, irregular)) addWeak(forms, infinitive)
  return forms
}

/** "befinden" in the weak list would hide the strong "befand": the strong base decides. */
function isPrefixedStrong(infinitive: string, irregular: ReadonlySet<string>): boolean {
  return INSEPARABLE.some(
    p => infinitive.startsWith(p) && irregular.has(infinitive.slice(p.length)) && !MIXED.has(infinitive),
  )
}

/** Weak although they end like a strong verb: "beantragte", "beauftragte", "veranlasste", "verabschiedete". */
const MIXED = new Set([
  'beantragen',
  'beauftragen',
  'veranlassen',
  'befragen',
  'ermessen',
  'erübrigen',
  'gewährleisten',
  'verschaffen',
  'verängstigen',
  'überraschen',
  'verleiten',
  'begleiten',
  'bereiten',
  'verbreiten',
  'bedeuten',
])
