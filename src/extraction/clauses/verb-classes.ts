/** They take an infinitive, and most stand as one for their participle: "hat kommen wollen"; "pflegt zu sagen". */
export const MODALS: ReadonlySet<string> = new Set([
  'können',
  'müssen',
  'dürfen',
  'sollen',
  'wollen',
  'mögen',
  'pflegen',
])

/** They make tenses and passives. */
export const AUXILIARIES: ReadonlySet<string> = new Set(['haben', 'sein', 'werden'])

/** They open a verbal bracket, which a participle or an infinitive closes. */
export const BRACKET_OPENERS: ReadonlySet<string> = new Set([...AUXILIARIES, ...MODALS])
