import { Problem } from '@homeward/domain'
import { Kysely, type Transaction as KyselyTransaction, PostgresDialect, sql } from 'kysely'
import pg from 'pg'

/** A transaction in which row-level security shows one organisation's rows only. */
export type Transaction<Tables = unknown> = KyselyTransaction<Tables>

/** How to reach a database: a URL, or a role on the socket of our own PostgreSQL. */
export type DatabaseAddress =
  | { readonly connectionString: string }
  | {
      readonly host: string
      readonly port: number
      readonly database: string
      readonly user: string
      readonly password: string
    }

/** The row role's view of the database. It can read and write rows, never tables. */
export interface Database {
  /** Runs inside one transaction, behind the wall of one organisation. */
  within<Result, Tables = unknown>(
    organisation: string,
    act: (transaction: Transaction<Tables>) => Promise<Result>,
  ): Promise<Result>
  /** As `within`, with the rights of the job tables only: no sealed row, no account. */
  amongJobs<Result, Tables = unknown>(
    organisation: string,
    act: (transaction: Transaction<Tables>) => Promise<Result>,
  ): Promise<Result>
  /** As `within`, with the rights of the public page only: it reads what was made public, and nothing else at all. */
  amongPublic<Result, Tables = unknown>(
    organisation: string,
    act: (transaction: Transaction<Tables>) => Promise<Result>,
  ): Promise<Result>
  /** For the few tables that are needed before an organisation is known: organisations, accounts, sessions. Sees no row of any other. */
  outside<Result, Tables = unknown>(act: (transaction: Transaction<Tables>) => Promise<Result>): Promise<Result>
  /** One statement that is a transaction of its own and steps behind the wall by itself. It is prepared once a connection, under its name. */
  alone<Row extends object>(statement: {
    readonly name: string
    readonly text: string
    readonly values: unknown[]
  }): Promise<Row[]>
  /** Hears notifications; listens again after a lost connection and then calls `onMessage` with an empty text. Answers how to stop. */
  listen(channel: 'homeward_log' | 'homeward_jobs', onMessage: (text: string) => void): Promise<() => Promise<void>>
  close(): Promise<void>
}

/** Log positions and counts are 64-bit integers that stay far below 2^53. */
const integersAsNumbers: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    oid === 20
      ? Number
      : oid === 1082
        ? String
        : pg.types.getTypeParser(oid, format as 'text')) as typeof pg.types.getTypeParser,
}

export function openDatabase(address: DatabaseAddress, connections = 10): Database {
  const pool = new pg.Pool({
    ...address,
    max: connections,
    types: integersAsNumbers,
    application_name: 'homeward',
    connectionTimeoutMillis: 10_000,
  })
  // A connection that the server closes fails its query or is replaced on the next one. Without listeners, on the pool for idle
  // connections and on each connection for the moments between two queries of a transaction, it would end the process.
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  const kysely = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) })
  const within = <Result, Tables>(
    settings: { organisation: string; role: string },
    act: (transaction: Transaction<Tables>) => Promise<Result>,
  ) =>
    kysely.transaction().execute(async (transaction) => {
      await sql`select set_config('homeward.organisation', ${settings.organisation}, true),
        set_config('role', ${settings.role}, true)`.execute(transaction)
      return act(transaction as unknown as Transaction<Tables>)
    })
  return {
    within: (organisation, act) => within({ organisation, role: 'homeward_rows' }, act),
    amongJobs: (organisation, act) => within({ organisation, role: 'homeward_jobs' }, act),
    amongPublic: (organisation, act) => within({ organisation, role: 'homeward_public' }, act),
    outside: (act) =>
      kysely.transaction().execute((transaction) => act(transaction as unknown as Parameters<typeof act>[0])),
    alone: async <Row extends object>(statement: { name: string; text: string; values: unknown[] }) =>
      (await pool.query<Row>(statement)).rows,
    listen: (channel, onMessage) => listen(address, channel, onMessage),
    close: () => kysely.destroy(),
  }
}

/** Retries what failed only because the database was not there for a moment; the act must be safe to run twice. */
export async function whileDatabaseReturns<Result>(act: () => Promise<Result>, patience = 15_000): Promise<Result> {
  const end = Date.now() + patience
  for (let pause = 20; ; pause = Math.min(200, pause * 1.5)) {
    try {
      return await act()
    } catch (failure) {
      if (!isUnreachable(failure)) throw failure
      if (Date.now() > end)
        throw new Problem(
          'went-wrong',
          'The database cannot be reached: look later whether this was written, then try again.',
        )
      await new Promise((resolve) => setTimeout(resolve, pause))
    }
  }
}

const unreachable = new Set([
  'EAGAIN',
  // Too many connections: those of before a crash have not left yet.
  '53300',
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOENT',
  'EPIPE',
  '57P01',
  '57P02',
  '57P03',
  '08006',
  '08003',
  '08001',
])

function isUnreachable(failure: unknown): boolean {
  const { code, message } = failure as { code?: string; message?: string }
  return (
    unreachable.has(code ?? '') ||
    /[Cc]onnection terminated|timeout exceeded when trying to connect|not queryable|Client has encountered/.test(
      message ?? '',
    )
  )
}

async function listen(address: DatabaseAddress, channel: string, onMessage: (text: string) => void) {
  let isStopped = false
  let client: pg.Client | undefined
  const connect = async (): Promise<void> => {
    const next = new pg.Client({ ...address, application_name: 'homeward-listener' })
    next.on('notification', ({ payload }) => onMessage(payload ?? ''))
    next.on('error', () => undefined)
    try {
      await next.connect()
      await next.query(`listen ${channel}`)
    } catch (failure) {
      void next.end().catch(() => undefined)
      throw failure
    }
    // Only one that was connected is replaced: a failed try has its caller to try again.
    next.on('end', () => {
      if (!isStopped) void connectAgain()
    })
    client = next
  }
  const connectAgain = async () => {
    while (!isStopped) {
      try {
        await connect()
        onMessage('')
        return
      } catch {
        await new Promise((resolve) => setTimeout(resolve, 100))
      }
    }
  }
  await connect()
  return async () => {
    isStopped = true
    await client?.end()
  }
}
