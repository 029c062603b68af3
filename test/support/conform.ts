import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'

type Json = Record<string, unknown>

/** The parts of an OpenAPI document that an answer is held against. */
export interface OpenApiDocument {
  readonly paths: Record<
    string,
    Record<string, { responses: Record<string, { content?: Record<string, { schema: Json }> }> }>
  >
  readonly components: { readonly schemas: Json }
}

/** A function that throws if an answer is not what the document says of its route and status. */
export function conformityTo(
  document: OpenApiDocument,
): (method: string, path: string, answer: Response) => Promise<void> {
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  addFormats.default(ajv)
  // The document lets answers grow; here each of their fields has to be in it.
  ajv.addSchema({ $id: 'openapi', components: { schemas: closed(document.components.schemas) } })
  return async (method, path, answer) => {
    const responses = findResponses(document, method, path)
    if (!responses || answer.status === 304) return
    const described = responses[String(answer.status)] ?? responses.default
    const type = answer.headers.get('content-type')?.split(';')[0] ?? ''
    if (described && !described.content && type === '') return
    const schema = described?.content?.[type]?.schema
    if (!schema) throw new Error(`${method} ${path}: ${answer.status} ${type} is not in the document`)
    if (!/[/+]json$/.test(type)) return
    const check = ajv.compile(absolute(schema) as Json)
    if (!check(await answer.clone().json())) {
      throw new Error(`${method} ${path}: ${answer.status}: ${ajv.errorsText(check.errors)}`)
    }
  }
}

function findResponses(document: OpenApiDocument, method: string, path: string) {
  const { pathname } = new URL(path, 'http://127.0.0.1')
  const template = Object.keys(document.paths).find(candidate =>
    new RegExp(`^${candidate.replace(/\{\w+\}/g, '[^/]+')}$`).test(pathname),
  )
  return template === undefined ? undefined : document.paths[template]?.[method.toLowerCase()]?.responses
}

function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed)
  if (typeof schema !== 'object' || schema === null) return schema
  const inner = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)]))
  return 'properties' in inner ? { ...inner, additionalProperties: false } : inner
}

/** References into the document, as seen from a schema that stands outside of it. */
function absolute(schema: unknown): unknown {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/components', '"openapi#/components'))
}
