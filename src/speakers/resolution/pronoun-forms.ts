import type { NounGender } from '../words/nouns.js'

/** What a pronoun asks of whom it stands for. */
export interface PronounForm {
  readonly genders: readonly NounGender[]
  /** null: the form leaves it open ("sie"). */
  readonly plural: boolean | null
  /**
   * `near`: the last one named ("dieser"); `relative`: the noun before; `subject`: who acts in the same sentence ("nach
   * eigenen Angaben").
   */
  readonly reach: 'topic' | 'near' | 'relative' | 'subject'
}

export const ANY: readonly NounGender[] = ['m', 'f', 'n']
const FORMS: ReadonlyMap<string, PronounForm> = new Map([
  ['er', { genders: ['m'], plural: false, reach: 'topic' }],
  ['ihm', { genders: ['m', 'n'], plural: false, reach: 'topic' }],
  ['ihn', { genders: ['m'], plural: false, reach: 'topic' }],
  ['sie', { genders: ANY, plural: null, reach: 'topic' }],
  ['ihr', { genders: ['f'], plural: false, reach: 'topic' }],
  ['ihnen', { genders: ANY, plural: true, reach: 'topic' }],
  ['es', { genders: ['n'], plural: false, reach: 'topic' }],
  ['dieser', { genders: ['m'], plural: false, reach: 'near' }],
  ['diesem', { genders: ['m', 'n'], plural: false, reach: 'near' }],
  ['diese', { genders: ANY, plural: null, reach: 'near' }],
  ['jener', { genders: ['m'], plural: false, reach: 'near' }],
  ['letzterer', { genders: ['m'], plural: false, reach: 'near' }],
  ['letztere', { genders: ANY, plural: null, reach: 'near' }],
  ['der', { genders: ['m'], plural: false, reach: 'relative' }],
  ['dem', { genders: ['m', 'n'], plural: false, reach: 'relative' }],
  ['die', { genders: ANY, plural: null, reach: 'relative' }],
  ['das', { genders: ['n'], plural: false, reach: 'relative' }],
  ['denen', { genders: ANY, plural: true, reach: 'relative' }],
  ['welcher', { genders: ['m'], plural: false, reach: 'relative' }],
  ['welche', { genders: ANY, plural: null, reach: 'relative' }],
  ['dessen', { genders: ['m', 'n'], plural: false, reach: 'relative' }],
  ['deren', { genders: ANY, plural: null, reach: 'relative' }],
])
/** "sein" and "ihr" with their endings: "seiner Meinung nach", "nach ihren Angaben". */
const HIS: PronounForm = { genders: ['m', 'n'], plural: false, reach: 'topic' }
const HER: PronounForm = { genders: ANY, plural: null, reach: 'topic' }
export const OWN: PronounForm = { genders: ANY, plural: null, reach: 'subject' }

export function pronounForm(lower: string): PronounForm | null {
  return FORMS.get(lower) ?? null
}

export function possessiveForm(lower: string): PronounForm | null {
  if (/^seine?[nmrs]?$/.test(lower)) return HIS
  if (/^ihre?[nmrs]?$/.test(lower)) return HER
  return lower === 'dessen' || lower === 'deren' ? FORMS.get(lower)! : null
}
