import '@fastify/cookie'
import '@fastify/multipart'
import { Readable } from 'node:stream'
import { Problem } from '@homeward/domain'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { type Caller, demand, notFound, writerOf } from '../access.ts'
import type { Office } from '../records/index.ts'
import type { Call, FileAnswer, Handlers, SessionCookie } from './call.ts'
import { type Endpoint, type Endpoints, pathIds } from './endpoint.ts'

/** What every route needs beside its own stage. */
export interface Doorway {
  readonly office: Office
  readonly origin: string
  /** Who holds this session; nothing when it is unknown or over. */
  readonly callerOf: (token: string | undefined) => Promise<Caller | undefined>
  readonly isSecure: boolean
}

const sessionCookie = 'homeward'
const idPattern = /^[A-Za-z0-9_~-]{1,200}$/

/** Mounts every endpoint of a table with who answers it. Nothing is reachable that is not in a table. */
export function mount<T extends Endpoints>(
  app: FastifyInstance,
  table: T,
  handlers: Handlers<T>,
  doorway: Doorway,
): void {
  const typed = app.withTypeProvider<ZodTypeProvider>()
  for (const [name, endpoint] of Object.entries(table)) {
    const handler = handlers[name] as (call: Call<Endpoint>) => unknown
    typed.route({
      method: endpoint.method,
      url: `/api/v1${endpoint.path}`,
      config: { door: endpoint.door, rateLimit: isGuessable(endpoint) ? guesses : false },
      schema: {
        ...(endpoint.query ? { querystring: endpoint.query } : {}),
        ...(endpoint.body ? { body: endpoint.body } : {}),
        ...(typeof endpoint.answer === 'string' ? {} : { response: { 200: endpoint.answer } }),
      },
      // Who calls is settled before a body is read or checked: a refused caller learns nothing from its shape.
      onRequest: async (request) => {
        await admit(request, endpoint, doorway)
      },
      handler: async (request, reply) => {
        try {
          const call = callOf(request, reply, doorway)
          return await send(endpoint, await handler(call), reply)
        } catch (failure) {
          await noteRefusal(failure, request, endpoint, doorway)
          throw failure
        }
      },
    })
  }
}

/** How often one address may try what could be guessed. */
const guesses = { max: 30, timeWindow: '1 minute' }

/** Whether an endpoint takes a secret from someone who is not signed in. */
function isGuessable({ door, body, path }: Endpoint): boolean {
  return door === 'open' && (body !== undefined || path.includes(':token'))
}

async function admit(request: FastifyRequest, endpoint: Endpoint, doorway: Doorway): Promise<void> {
  if (endpoint.method !== 'GET') demandSameOrigin(request, doorway.origin)
  const caller = await doorway.callerOf(request.cookies[sessionCookie])
  request.caller = caller ?? null
  if (endpoint.door === 'open') return
  if (!caller) throw new Problem('sign-in-needed', 'Sign in first.')
  try {
    for (const name of pathIds(endpoint.path)) {
      if (!idPattern.test((request.params as Record<string, string>)[name] ?? '')) throw notFound()
    }
    if (endpoint.door !== 'signed-in') demand(caller, endpoint.door)
  } catch (failure) {
    await noteRefusal(failure, request, endpoint, doorway)
    throw failure
  }
}

/** A page of another site cannot make this browser write: browsers always send the origin of a page with such a request. */
function demandSameOrigin(request: FastifyRequest, origin: string): void {
  const sent = request.headers.origin
  const site = request.headers['sec-fetch-site']
  const isSame =
    sent === undefined ? site === undefined || site === 'same-origin' : sent === origin || sent === hostOrigin(request)
  if (!isSame) throw new Problem('usage-wrong', 'A write must come from the pages of this server.')
}

function hostOrigin(request: FastifyRequest): string {
  return `${request.protocol}://${request.headers.host ?? ''}`
}

/** Refusals and absences are written down alike, before the answer leaves, so that they also take the same time. */
async function noteRefusal(
  failure: unknown,
  request: FastifyRequest,
  endpoint: Endpoint,
  { office }: Doorway,
): Promise<void> {
  if (!(failure instanceof Problem) || failure.code !== 'not-found' || !request.caller || office.isLocked) return
  const ids = Object.values((request.params ?? {}) as Record<string, string>)
  await office.log.note(writerOf(request.caller), {
    act: 'refused',
    kind: 'request',
    record: null,
    detail: { method: endpoint.method, path: endpoint.path, ids },
  })
}

function callOf(request: FastifyRequest, reply: FastifyReply, doorway: Doorway): Call<Endpoint> {
  const cookie: SessionCookie = {
    token: request.cookies[sessionCookie],
    set: (token) => {
      reply.setCookie(sessionCookie, token, { path: '/', httpOnly: true, sameSite: 'strict', secure: doorway.isSecure })
    },
    clear: () => {
      reply.clearCookie(sessionCookie, { path: '/' })
    },
  }
  return {
    caller: request.caller,
    ids: request.params as Record<string, string>,
    query: request.query as undefined,
    body: request.body as undefined,
    cookie,
    origin: doorway.origin,
    upload: async () => {
      const part = await request.file()
      if (!part) throw new Problem('input-invalid', 'No file was sent.')
      return { name: part.filename, bytes: await part.toBuffer() }
    },
    uploadStream: async (longest) => {
      const part = await request.file({ limits: { fileSize: longest, files: 1, fields: 0 } })
      if (!part) throw new Problem('input-invalid', 'No file was sent.')
      return { name: part.filename, pieces: piecesOf(part.file) }
    },
  } as Call<Endpoint>
}

/** The pieces of an upload. A file that was cut at the limit is refused, not taken for whole. */
async function* piecesOf(file: Readable & { readonly truncated?: boolean }): AsyncGenerator<Uint8Array> {
  for await (const piece of file) yield piece as Uint8Array
  if (file.truncated) throw new Problem('too-large', 'The file is larger than this server takes.')
}

async function send(endpoint: Endpoint, answer: unknown, reply: FastifyReply): Promise<unknown> {
  if (endpoint.answer === 'file') {
    const { name, type, bytes } = answer as FileAnswer
    reply.header('content-type', type).header('content-disposition', `attachment; filename="${name}"`)
    return reply.send(bytes instanceof Uint8Array ? Buffer.from(bytes) : Readable.from(bytes))
  }
  if (endpoint.answer === 'events') {
    const events = (answer as AsyncIterable<unknown>)[Symbol.asyncIterator]()
    // The first event is waited for before the answer begins, so that what is absent is still answered like everything absent.
    let event = await events.next()
    reply.hijack()
    reply.raw.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
    for (; !event.done && !reply.raw.destroyed; event = await events.next()) {
      reply.raw.write(`data: ${JSON.stringify(event.value)}\n\n`)
    }
    await events.return?.()
    reply.raw.end()
    return reply
  }
  return reply.send(answer)
}

declare module 'fastify' {
  interface FastifyRequest {
    caller: Caller | null
  }
  interface FastifyContextConfig {
    door?: Endpoint['door']
  }
}
