import type { Mood, VerbForm } from '../../extraction/words.js'
import { inseparablePrefixes, separablePrefixes } from './closed-words.js'
import { words } from './lookups/read-tables.js'
import { auxiliaryForms, strongVerbs } from './strong-verbs.js'
import { weakVerbs } from './weak-verbs.js'

const longestFirst = (list: string) => words(list).sort((a, b) => b.length - a.length)
const SEPARABLE = longestFirst(separablePrefixes)
const INSEPARABLE = longestFirst(inseparablePrefixes)
const WITHOUT_GE = /^(be|emp|ent|er|ge|miss|ver|zer|über|unter|voll|wider|wieder(?=hol))|ieren$/

type Forms = Map<string, VerbForm[]>

const MOODS: Record<string, Mood> = { i: 'indicative', '1': 'subjunctive1', '2': 'subjunctive2', e: 'either' }

function finite(lemma: string, mood: Mood, tense: 'present' | 'past', plural: boolean, first = false): VerbForm {
  return { lemma, kind: 'finite', mood, tense, plural, first, adjectival: false, guessed: false }
}

function nonfinite(lemma: string, kind: 'infinitive' | 'participle' | 'zu-infinitive'): VerbForm {
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

function buildForms(): Forms {
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

const BASE = buildForms()

const rename = (readings: readonly VerbForm[], prefix: string): VerbForm[] =>
  readings.map(r => ({ ...r, lemma: prefix + r.lemma }))

/** "nachzubessern", "auszuloten": a verb in no list, but "die anzuwendenden Regeln" have an adjective. */
const UNKNOWN_INFINITIVE = /^zu[a-zäöüß]{2,}(?<!end)(en|ern|eln)$/

/** "ankündigte", "angekündigt", "anzukündigen": a separable prefix before a known form. */
function separable(form: string): VerbForm[] | null {
  for (const prefix of SEPARABLE) {
    if (!form.startsWith(prefix) || form.length < prefix.length + 2) continue
    const rest = form.slice(prefix.length)
    const base = BASE.get(rest) ?? inseparable(rest)
    if (base) return rename(base, prefix)
    if (rest.startsWith('zu')) {
      const infinitive = (BASE.get(rest.slice(2)) ?? inseparable(rest.slice(2)))?.find(r => r.kind === 'infinitive')
      if (infinitive) return [nonfinite(prefix + infinitive.lemma, 'zu-infinitive')]
      if (UNKNOWN_INFINITIVE.test(rest)) return [nonfinite(prefix + rest.slice(2), 'zu-infinitive')]
    }
  }
  return null
}

/**
 * "verließ", "bekäme", "verlassen": an inseparable prefix before a form of a known verb, participles without ge-.
 * Verbs in ge- stand in the tables, since "geringen" is no verb though "ringen" is.
 */
function inseparable(form: string): VerbForm[] | null {
  for (const prefix of INSEPARABLE) {
    if (!form.startsWith(prefix) || form.length < prefix.length + 3 || prefix === 'ge') continue
    const rest = form.slice(prefix.length)
    const readings = rename(
      (BASE.get(rest) ?? []).filter(r => r.kind !== 'participle'),
      prefix,
    )
    const participles = (BASE.get(`ge${rest}`) ?? []).filter(r => r.kind === 'participle')
    readings.push(...rename(participles, prefix))
    if (readings.length)
      return readings.map(r => (r.kind === 'finite' && /ten?$/.test(form) ? { ...r, adjectival: true } : r))
  }
  return null
}

/** "überfallen" may be the infinitive of a verb that parts and the participle of one that does not. */
function derive(form: string): VerbForm[] | null {
  const parting = separable(form)
  if (!parting || parting.some(r => r.kind === 'participle')) return parting ?? inseparable(form)
  return [...parting, ...(inseparable(form) ?? []).filter(r => r.kind === 'participle')]
}

/** "deckeln", "abfedern"; not "gestern", "modern", "nüchtern". */
const ENDS_IN_ELN =
  /^(?!(vor)?gestern|(post)?modern|extern|intern|sondern|insofern|inwiefern|einzeln|.*(fern|gern|ücht|hölz|eis|ehe|lüst)(ern)?$).{3,}(el|er)n$/

/** Forms of verbs in no list, by their ending alone. */
function guess(form: string): VerbForm[] {
  if (ENDS_IN_ELN.test(form)) return [{ ...nonfinite(form, 'infinitive'), guessed: true }]
  const readings: VerbForm[] = []
  const regular = /^(.{2,}ier)(t|te|ten|en|e)$/.exec(form)
  const rest = regular ?? /^(.{3,}?)(e?te|e?ten|e?t|en|e)$/.exec(form)
  if (!rest) return readings
  const [, stem = '', ending = ''] = rest
  const lemma = `${stem}en`
  if (/^e?te$/.test(ending)) readings.push({ ...finite(lemma, 'either', 'past', false), adjectival: true })
  else if (/^e?ten$/.test(ending))
    readings.push(nonfinite(form, 'infinitive'), { ...finite(lemma, 'either', 'past', true), adjectival: true })
  else if (ending === 'e') readings.push({ ...finite(lemma, 'subjunctive1', 'present', false), adjectival: true })
  else if (ending === 'en')
    readings.push(nonfinite(lemma, 'infinitive'), { ...finite(lemma, 'indicative', 'present', true), adjectival: true })
  else
    readings.push(
      finite(lemma, 'indicative', 'present', false),
      nonfinite(form.startsWith('ge') && !regular ? `${stem.slice(2)}en` : lemma, 'participle'),
    )
  return regular ? readings : readings.map(r => ({ ...r, guessed: true }))
}

/**
 * All verb readings of a lower-case form: from the tables, by prefix, in the older ß spelling, or guessed by its ending
 * (`guessed: true`). Empty for forms that no verb can have.
 */
export function verbForms(form: string): readonly VerbForm[] {
  const known = BASE.get(form)
  if (known) return known
  const derived = derive(form)
  if (derived) return derived
  if (form.includes('ß')) {
    const respelled = form.replaceAll('ß', 'ss')
    const modern = BASE.get(respelled) ?? separable(respelled) ?? inseparable(respelled)
    if (modern) return modern
  }
  return guess(form)
}
