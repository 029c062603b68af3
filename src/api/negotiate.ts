import type { Request } from 'express'
import { ATOM_TYPE } from './formats/atom.js'
import { FORMATS } from './formats/formats.js'

/** The formats of an answer, JSON first: it is what a client gets that asks for nothing we have. */
export const FORMAT_NAMES = ['json', 'csv', 'ndjson', 'jsonld', 'atom'] as const
export type AnswerFormat = (typeof FORMAT_NAMES)[number]

const TYPES: Readonly<Record<AnswerFormat, string>> = {
  json: 'application/json',
  csv: FORMATS.csv.type,
  ndjson: FORMATS.ndjson.type,
  jsonld: FORMATS.jsonld.type,
  atom: ATOM_TYPE,
}

/** The format that `format=` names, or else the one that the `Accept` header likes best. */
export function chooseFormat<F extends AnswerFormat>(req: Request, asked: F | undefined, offered: readonly F[]): F {
  if (asked !== undefined) return asked
  const type = req.accepts(offered.map(name => TYPES[name]))
  return offered.find(name => TYPES[name] === type) ?? offered[0]!
}
