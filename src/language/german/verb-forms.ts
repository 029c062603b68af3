import type { VerbForm } from '../../extraction/words.js'
import { separablePrefixes } from './closed-words.js'
import { conjugateVerbs, finite, INSEPARABLE, longestFirst, nonfinite } from './conjugate-verbs.js'

const SEPARABLE = longestFirst(separablePrefixes)
const BASE = conjugateVerbs()

const rename = (readings: readonly VerbForm[], prefix: string): VerbForm[] =>
  readings.map(r => ({ ...r, lemma: prefix + r.lemma }))

/** "nachzubessern", "auszuloten": a verb in no list, but "die anzuwendenden Regeln" have an adjective. */
const UNKNOWN_INFINITIVE = /^zu[a-zäöüß]{2,}(?<!end)(en|ern|eln)$/

/** "ankündigte", "angekündigt", "anzukündigen": a separable prefix before a known form. */
function separable(form: string): VerbForm[] | null {
  for (const prefix of SEPARABLE) {
    if (!form.startsWith(prefix) || form.length < prefix.length + 2) continue
    const rest = form.slice(prefix.length)
    if (/^enden?$/.test(rest)) continue // "fehlende" is of "fehlen"
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

/** "militärische", "sprachlosen": adjectives, by the end of their stem; "vereinheitlichen" is a verb. */
const ADJECTIVE = /^(?!ver|er|ent|be).{3,}(isch|lich|haft|los)en?$/

/** "fehlende", "bestehenden", "hungernde": participles of the present; "senden" and its like stand in the lists. */
const PRESENT_PARTICIPLE = /^.{3,}(e|el|er)nden?$/

/** Forms of verbs in no list, by their ending alone. */
function guess(form: string): VerbForm[] {
  if (ADJECTIVE.test(form) || PRESENT_PARTICIPLE.test(form)) return []
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
