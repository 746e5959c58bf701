import { Problem } from '@homeward/domain'
import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { publicEndpoints as table } from './endpoints.ts'
import type { Shelf } from './shelf.ts'

/** How often one address may ask in a minute. */
const asks = { max: 240, timeWindow: '1 minute' }
const idPattern = /^[A-Za-z0-9_-]{1,64}$/

/**
 * Mounts the routes that need no sign-in. They get the shelf and nothing else: no session is looked up, no record, account
 * or key can be reached from here, and nobody who reads is written down.
 */
export function mountPublic(http: FastifyInstance, shelf: Shelf, demonstration: boolean): void {
  const typed = http.withTypeProvider<ZodTypeProvider>()
  const config = { door: 'open' as const, rateLimit: asks }
  typed.get(
    `/api/v1${table.listPublic.path}`,
    { config, schema: { response: { 200: table.listPublic.answer } } },
    async () => ({ demonstration, releases: (await shelf.list()).map(shown) }),
  )
  typed.get(
    `/api/v1${table.readPublic.path}`,
    { config, schema: { response: { 200: table.readPublic.answer } } },
    async ({ params }) => {
      const found = await shelf.find(idOf(params))
      if (found === undefined) throw absent()
      const { codebook, files } = found
      return { ...shown(found), codebook: codebook as Record<string, unknown> | null, files: [...files] }
    },
  )
  typed.get(
    `/api/v1${table.takePublic.path}`,
    { config, schema: { querystring: table.takePublic.query } },
    async ({ params, query }, reply) => {
      const content = await shelf.file(idOf(params), query.name)
      if (content === undefined) throw absent()
      const type = query.name.endsWith('.json') ? 'application/json' : 'text/csv; charset=utf-8'
      const name = `${demonstration ? 'SYNTHETIC-' : ''}${query.name.replaceAll('/', '-')}`
      return reply.type(type).header('content-disposition', `attachment; filename="${name}"`).send(content)
    },
  )
}

const absent = () => new Problem('not-found', 'There is nothing here for you.')

function idOf(params: unknown): string {
  const { id } = params as { id: string }
  if (!idPattern.test(id)) throw absent()
  return id
}

function shown({ id, kind, title, about, published, statement }: Awaited<ReturnType<Shelf['list']>>[number]) {
  return { id, kind, title, about, published, statement: statement as Record<string, unknown> }
}
