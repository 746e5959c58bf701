import { existsSync } from 'node:fs'
import { join } from 'node:path'
import cookie from '@fastify/cookie'
import helmet from '@fastify/helmet'
import multipart from '@fastify/multipart'
import rateLimit from '@fastify/rate-limit'
import fastifyStatic from '@fastify/static'
import { Problem } from '@homeward/domain'
import Fastify, { type FastifyInstance } from 'fastify'
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod'
import {
  AccountStore,
  type Accounts,
  accountEndpoints,
  accountHandlers,
  callerOfSession,
  foundAccounts,
  makeInvitationLink,
  makeSignInLink,
  ProblemBody,
} from './accounts/index.ts'
import {
  CountStore,
  countEndpoints,
  countHandlers,
  mountPublic,
  openCount,
  publicEndpoints,
  publicShelf,
} from './count/index.ts'
import { mount } from './http/mount.ts'
import { openApi } from './http/openapi.ts'
import { problemAnswer } from './http/problem-answer.ts'
import {
  identifyEndpoints,
  identifyHandlers,
  linkRows,
  listsToCount,
  loadDemonstration,
  openIdentify,
  peopleDirectory,
  prepareAskedPeople,
  watchClocks,
  writeRows,
} from './identify/index.ts'
import type { Database } from './platform/database.ts'
import type { Jobs } from './platform/jobs.ts'
import type { Log } from './platform/log.ts'
import {
  handOverMatters,
  loadSampleMatters,
  makeDocuments,
  mattersAbout,
  type Protect,
  protectEndpoints,
  protectHandlers,
} from './protect/index.ts'
import { finishTrace, openPursue, organisationSigningKey, pursueEndpoints, pursueHandlers } from './pursue/index.ts'
import type { Office } from './records/index.ts'

/** The published description of the whole HTTP interface. */
export const openApiDocument = openApi(
  {
    ...accountEndpoints,
    ...identifyEndpoints,
    ...protectEndpoints,
    ...pursueEndpoints,
    ...countEndpoints,
    ...publicEndpoints,
  },
  ProblemBody,
)

export interface AppSettings {
  readonly office: Office
  readonly database: Database
  readonly jobs: Jobs
  /** Where browsers reach this server, such as `http://localhost:8400`. */
  readonly origin: string
  readonly now: () => Date
  /** The folder of the built pages; it may be missing, and then only the interface answers. */
  readonly pages: string
  /** The folder of chain stores; it may be missing. */
  readonly chains: string
  /** After how many milliseconds a trace becomes a job; left out, the stage's own. */
  readonly tracePatience?: number
  /** Hears failures that are no problem of the caller, and writes down their kind, never their words. */
  readonly log: Pick<Log, 'fault'>
}

/** A server that is wired and not yet listening. */
export interface App {
  readonly http: FastifyInstance
  /** Every route, as the server itself lists them. */
  readonly routes: readonly { readonly method: string; readonly url: string }[]
  listen(at: { readonly host: string; readonly port: number }): Promise<unknown>
  close(): Promise<unknown>
  /** What the program does by itself every minute: it writes down which time limits end soon and which have passed. */
  watch(): Promise<void>
  /** Makes the first accounts where there are none and answers the link that lets the first person in; nothing once they have a password, or while the records are locked. */
  firstSignInLink(): Promise<string | undefined>
}

const largestUpload = 64 * 1024 * 1024

/** Wires the stages to the office and mounts every endpoint. */
export async function createApp(settings: AppSettings): Promise<App> {
  const { office, database, jobs, origin, now } = settings
  const accounts: Accounts = {
    store: new AccountStore(database),
    office,
    now,
    legalTeams: { handOver: (caller, asked) => handOverMatters(protect, caller, asked) },
  }
  const fieldOf = (account: string, field: string) => office.register().get('account', account)?.fields[field]
  const nameOf = (account: string) => (fieldOf(account, 'name') as string | undefined) ?? ''
  const identify = openIdentify({
    office,
    jobs,
    now,
    nameOf,
    roleOf: (account) => ((fieldOf(account, 'roles') as string[] | undefined) ?? []).join(', '),
    legalFiles: { about: (rows) => mattersAbout(office, rows) },
  })
  const store = new CountStore(database, office.organisation.id)
  const count = openCount({ office, store, lists: listsToCount(identify), now, nameOf })
  jobs.handle('import', async (job) => {
    if ((await writeRows(identify, job)) > 0) await jobs.addOnce('link')
  })
  jobs.handle('link', (job) => linkRows(identify, job))
  office.onUnlock(() => {
    prepareAskedPeople(identify).catch((failure) => settings.log.fault('preparation-failed', failure))
  })
  const pursue = openPursue({ office, jobs, chains: settings.chains, patience: settings.tracePatience, now, nameOf })
  jobs.handle('trace', (job) => finishTrace(pursue, job))
  const protect: Protect = {
    office,
    jobs,
    now,
    nameOf: identify.nameOf,
    people: peopleDirectory(identify),
    signingKey: (caller) => organisationSigningKey(pursue, caller),
  }
  jobs.handle('documents', (job) => makeDocuments(protect, job))
  jobs.handle('demonstration', async (job) => {
    await loadSampleMatters(protect)
    await loadDemonstration(identify, job)
  })

  const http = await openHttp(settings)
  const routes: { method: string; url: string }[] = []
  http.addHook('onRoute', ({ method, url }) => {
    for (const each of [method].flat()) if (each !== 'HEAD') routes.push({ method: each, url })
  })
  const doorway = {
    office,
    origin,
    isSecure: origin.startsWith('https:'),
    callerOf: (token: string | undefined) => callerOfSession(accounts, token),
  }
  mount(http, accountEndpoints, accountHandlers(accounts, jobs), doorway)
  mount(http, identifyEndpoints, identifyHandlers(identify), doorway)
  mount(http, protectEndpoints, protectHandlers(protect), doorway)
  mount(http, pursueEndpoints, pursueHandlers(pursue), doorway)
  mount(http, countEndpoints, countHandlers(count), doorway)
  const { id, demonstration } = office.organisation
  mountPublic(
    http,
    publicShelf((act) => database.amongPublic(id, act)),
    demonstration,
  )
  http.get('/api/openapi.json', async () => openApiDocument)
  return {
    http,
    routes,
    listen: (at) => http.listen(at),
    watch: () => watchClocks(identify),
    close: async () => {
      await http.close()
      await identify.close()
      await pursue.close()
    },
    firstSignInLink: async () => {
      if (office.isLocked) return undefined
      const first = await foundAccounts(accounts)
      if (office.organisation.demonstration) return makeSignInLink(accounts, first, origin)
      const stored = await accounts.store.byId(office.organisation.id, first)
      return stored?.state === 'invited' ? (await makeInvitationLink(accounts, first, origin)).link : undefined
    },
  }
}

async function openHttp({ pages, log }: AppSettings): Promise<FastifyInstance> {
  // Fastify's own log would write addresses and paths; the program's log is wired outside.
  const http = Fastify({
    logger: false,
    trustProxy: false,
    bodyLimit: 1024 * 1024,
    routerOptions: { maxParamLength: 300 },
  })
  http.setValidatorCompiler(validatorCompiler)
  http.setSerializerCompiler(serializerCompiler)
  await http.register(helmet, {
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'self'"],
        // The pages hold no inline style or script and ask for nothing but this host's own files.
        styleSrc: ["'self'"],
        fontSrc: ["'self'"],
        imgSrc: ["'self'"],
        objectSrc: ["'none'"],
        frameAncestors: ["'none'"],
        upgradeInsecureRequests: null,
      },
    },
    crossOriginEmbedderPolicy: false,
    referrerPolicy: { policy: 'no-referrer' },
    strictTransportSecurity: false,
  })
  await http.register(cookie)
  await http.register(multipart, { limits: { fileSize: largestUpload, files: 1, fields: 0 } })
  await http.register(rateLimit, { global: false })
  http.decorateRequest('caller', null)
  http.addHook('onSend', async (request, reply) => {
    if (request.url.startsWith('/api/')) reply.header('cache-control', 'no-store')
  })
  const answerProblem = (failure: unknown) => {
    const answer = problemAnswer(failure)
    if (answer.status === 500) log.fault('request-failed', failure)
    return answer
  }
  http.setErrorHandler((failure, _request, reply) => {
    const { status, body } = answerProblem(failure)
    return reply.code(status).type('application/problem+json').send(body)
  })
  const hasPages = existsSync(join(pages, 'index.html'))
  if (hasPages) await http.register(fastifyStatic, { root: pages, wildcard: false })
  http.setNotFoundHandler((request, reply) => {
    // Every page is one document; the pages find their own way from the address.
    if (hasPages && request.method === 'GET' && !request.url.startsWith('/api/')) return reply.sendFile('index.html')
    const { status, body } = answerProblem(new Problem('not-found', 'There is nothing here for you.'))
    return reply.code(status).type('application/problem+json').send(body)
  })
  return http
}
