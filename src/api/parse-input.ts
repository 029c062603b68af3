import { z } from 'zod'
import { InvalidInput } from './problem.js'
import type { InputError } from './schemas/problem.js'

/**
 * Checks a query string's values against a strict schema. A parameter whose schema is a list may be repeated, any other not.
 * @throws InvalidInput that names every unknown or malformed parameter.
 */
export function parseQuery<T extends z.ZodObject>(schema: T, raw: Readonly<Record<string, unknown>>): z.infer<T> {
  const values = Object.entries(raw).map(([name, value]) => [name, isList(schema, name) ? [value].flat() : value])
  return parse(schema, Object.fromEntries(values), issue => toParameterErrors(issue, Object.keys(schema.shape)))
}

/** Checks a body. @throws InvalidInput with JSON pointers. */
export function parseBody<T extends z.ZodType>(schema: T, body: unknown): z.infer<T> {
  return parse(schema, body, toPointerErrors)
}

function parse<T extends z.ZodType>(schema: T, value: unknown, explain: (issue: z.core.$ZodIssue) => InputError[]) {
  const result = schema.safeParse(value)
  if (!result.success) throw new InvalidInput(result.error.issues.flatMap(explain))
  return result.data
}

function isList(schema: z.ZodObject, name: string): boolean {
  const field = Object.hasOwn(schema.shape, name) ? schema.shape[name] : undefined
  return field instanceof z.ZodOptional ? field.unwrap() instanceof z.ZodArray : field instanceof z.ZodArray
}

function toParameterErrors(issue: z.core.$ZodIssue, known: readonly string[]): InputError[] {
  if (issue.code === 'unrecognized_keys') {
    const list = known.length > 0 ? `those are ${known.join(', ')}` : 'there are none'
    return issue.keys.map(parameter => ({ parameter, detail: `is not a parameter of this address; ${list}` }))
  }
  const again = Array.isArray(issue.input) && issue.code === 'invalid_type'
  return [{ parameter: String(issue.path[0] ?? ''), detail: again ? 'is given more than once' : issue.message }]
}

function toPointerErrors(issue: z.core.$ZodIssue): InputError[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map(key => ({ pointer: toPointer([...issue.path, key]), detail: 'is not a known field' }))
  }
  return [{ pointer: toPointer(issue.path), detail: issue.message }]
}

/** RFC 6901. */
function toPointer(path: readonly PropertyKey[]): string {
  return path.map(step => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}
