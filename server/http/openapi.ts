import { z } from 'zod'
import { type Endpoints, pathIds } from './endpoint.ts'

type Json = Record<string, unknown>

/** The OpenAPI 3.1 document of an interface, written from the same shapes that check every request and strip every answer. */
export function openApi(endpoints: Endpoints, problem: z.ZodType): Json {
  const components: Record<string, Json> = {}
  const schema = (shape: z.ZodType, io: 'input' | 'output') => hoist(shape, io, components)
  const paths: Record<string, Json> = {}
  const problemAnswer = {
    description: 'What went wrong. Refused and absent are one answer.',
    content: { 'application/problem+json': { schema: schema(problem, 'output') } },
  }
  for (const [operationId, endpoint] of Object.entries(endpoints)) {
    const path = `/api/v1${endpoint.path.replaceAll(/:([a-z]+)/gi, '{$1}')}`
    const operation: Json = {
      operationId,
      summary: endpoint.summary,
      security: endpoint.door === 'open' ? [] : [{ session: [] }],
      'x-action': endpoint.door,
      parameters: [
        ...pathIds(endpoint.path).map((name) => ({ name, in: 'path', required: true, schema: { type: 'string' } })),
        ...queryParameters(endpoint.query, components),
      ],
      responses: { 200: { description: 'Done.', content: answerContent(endpoint, schema) }, default: problemAnswer },
    }
    if (endpoint.body) operation['requestBody'] = content('application/json', schema(endpoint.body, 'input'))
    if (endpoint.upload) operation['requestBody'] = content('multipart/form-data', uploadSchema)
    paths[path] = { ...paths[path], [endpoint.method.toLowerCase()]: operation }
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Homeward', version: '1', license: { name: 'Apache-2.0', identifier: 'Apache-2.0' } },
    paths,
    components: {
      schemas: Object.fromEntries(Object.entries(components).sort(([a], [b]) => (a < b ? -1 : 1))),
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'homeward' } },
    },
  }
}

const uploadSchema = {
  type: 'object',
  required: ['file'],
  properties: { file: { type: 'string', format: 'binary' } },
}

function content(type: string, schema: Json): Json {
  return { required: true, content: { [type]: { schema } } }
}

function answerContent(endpoint: Endpoints[string], schema: (shape: z.ZodType, io: 'output') => Json): Json {
  if (endpoint.answer === 'file')
    return { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } }
  if (endpoint.answer === 'events') return { 'text/event-stream': { schema: schema(endpoint.event!, 'output') } }
  return { 'application/json': { schema: schema(endpoint.answer, 'output') } }
}

function queryParameters(query: z.ZodObject | undefined, components: Record<string, Json>): Json[] {
  if (!query) return []
  const shape = hoist(query, 'input', components) as { properties: Record<string, Json>; required?: string[] }
  return Object.entries(shape.properties).map(([name, schema]) => ({
    name,
    in: 'query',
    required: shape.required?.includes(name) ?? false,
    schema,
  }))
}

/** Moves every named shape to the components; one name must always mean one shape. */
function hoist(shape: z.ZodType, io: 'input' | 'output', components: Record<string, Json>): Json {
  const { $defs, $schema: _, ...root } = z.toJSONSchema(shape, { io }) as Json & { $defs?: Record<string, Json> }
  for (const [name, definition] of Object.entries($defs ?? {})) {
    const { id: _id, ...moved } = pointToComponents(definition)
    const known = components[name]
    if (known && JSON.stringify(known) !== JSON.stringify(moved)) {
      throw new Error(`The shape ${name} differs between what is asked and what is answered.`)
    }
    components[name] = moved
  }
  return pointToComponents(root)
}

function pointToComponents(schema: Json): Json {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/$defs/', '"#/components/schemas/')) as Json
}
