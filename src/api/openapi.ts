import { z } from 'zod'
import type { Answer, Route } from './route.js'
import { problem } from './schemas/problem.js'

/** A JSON object of the document; OpenAPI's own types would say no more here. */
type Json = Record<string, unknown>

const DESCRIPTION = `Who said what, in the exact words, through whom and when.

Every failure is \`application/problem+json\` (RFC 9457); an unknown or malformed parameter is a 400 that names it.
Reads carry an \`ETag\` and answer 304 to \`If-None-Match\`. Pages lead on by \`next\` and by the \`Link\` header.
Fields may be added to answers; none is removed or changes its meaning.`

/** The OpenAPI 3.1 document of the routes, made from the schemas that check their input and describe their answers. */
export function toOpenApi(routes: readonly Route[], version: string): Json {
  const paths: Record<string, Json> = {}
  for (const route of routes) {
    paths[route.path] = { ...paths[route.path], [route.method]: operation(route) }
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Wortlaut', version, description: DESCRIPTION, license: { name: 'MIT', identifier: 'MIT' } },
    servers: [{ url: '/' }],
    tags: [...new Set(routes.map(route => route.tag))].map(name => ({ name })),
    paths,
    components: {
      schemas: components(),
      securitySchemes: {
        key: { type: 'http', scheme: 'bearer', description: 'A key made by `wortlaut key add NAME`.' },
      },
    },
  }
}

function operation(route: Route): Json {
  return {
    operationId: operationId(route),
    tags: [route.tag],
    summary: route.summary,
    ...(route.description ? { description: route.description } : {}),
    ...(route.key ? { security: [{ key: [] }] } : {}),
    parameters: [...parameters(route.params, 'path'), ...parameters(route.query, 'query')],
    ...requestBody(route),
    responses: Object.fromEntries(
      Object.entries({
        ...(route.key ? KEY_ANSWERS : {}),
        ...route.answers,
        default: { description: 'A failure.', schema: problem },
      }).map(([status, answer]) => [status, response(answer)]),
    ),
  }
}

const KEY_ANSWERS: Readonly<Record<number, Answer>> = {
  401: { description: 'There is no API key in the request, or a wrong one.', schema: problem },
  403: { description: 'Writing is off: the server has no keys.', schema: problem },
}

/** `get /api/statements/{id}` is `getApiStatementsById`. */
function operationId({ method, path }: Route): string {
  const words = path.replace(/\{(\w+)\}/g, 'by-$1').split(/[^a-zA-Z0-9]+/)
  return method + words.map(word => word.charAt(0).toUpperCase() + word.slice(1)).join('')
}

function parameters(schema: z.ZodObject, place: 'path' | 'query'): Json[] {
  return Object.entries(schema.shape).map(([name, field]) => {
    const { description, examples, ...type } = inline(field as z.ZodType)
    const example = Array.isArray(examples) ? { example: examples[0] } : {}
    const required = !(field instanceof z.ZodOptional)
    return { name, in: place, required, ...(description ? { description } : {}), schema: type, ...example }
  })
}

function requestBody({ body, raw }: Route): Json {
  if (body)
    return { requestBody: { required: true, content: { 'application/json': { schema: inline(body, 'input') } } } }
  if (!raw) return {}
  const content = Object.fromEntries(raw.map(type => [type, /json$/.test(type) ? {} : { schema: { type: 'string' } }]))
  return { requestBody: { required: true, content } }
}

function response({ description, schema, types = [] }: Answer): Json {
  const type = schema === problem ? 'application/problem+json' : 'application/json'
  const content = {
    ...(schema ? { [type]: { schema: reference(schema) } } : {}),
    ...Object.fromEntries(
      types.map(other => [other, { schema: { type: other.endsWith('+json') ? 'object' : 'string' } }]),
    ),
  }
  return { description, ...(Object.keys(content).length > 0 ? { content } : {}) }
}

/** Every schema of an answer has an id, under which the document holds it once. */
function reference(schema: z.ZodType): Json {
  const id = z.globalRegistry.get(schema)?.id
  if (id === undefined) throw new Error('the schema of an answer has no id')
  return { $ref: `#/components/schemas/${id}` }
}

function components(): Json {
  const { schemas } = z.toJSONSchema(z.globalRegistry, {
    uri: id => `#/components/schemas/${id}`,
    override: ({ jsonSchema }) => {
      // Answers may grow, and a client that checks them must not break then.
      delete jsonSchema.additionalProperties
    },
  })
  return Object.fromEntries(Object.entries(schemas).map(([id, schema]) => [id, withoutKeys(schema as Json)]))
}

function inline(schema: z.ZodType, io: 'input' | 'output' = 'output'): Json {
  return withoutKeys(z.toJSONSchema(schema, { io }) as Json)
}

function withoutKeys({ $schema, $id, id, ...rest }: Json): Json {
  return rest
}
