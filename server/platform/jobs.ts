import { randomUUID } from 'node:crypto'
import { Problem, type ProblemCode } from '@homeward/domain'
import { sql } from 'kysely'
import { type Database, type Transaction, whileDatabaseReturns } from './database.ts'

/** A job as anyone may see it: codes and a share, never a value. */
export interface JobView {
  readonly id: string
  readonly kind: string
  readonly state: 'waiting' | 'running' | 'done' | 'failed'
  /** Share done, 0 to 1. */
  readonly share: number
  /** A code for what is being done now. */
  readonly step: string
  readonly problem: ProblemCode | null
}

/** A job that is being run. */
export interface JobRun {
  readonly id: string
  /** The random id of the record it works on. */
  readonly about: string | null
  /** Aborts when the server stops: a thread that would go on for minutes must not keep the program from ending. */
  readonly signal: AbortSignal
  /** Says how far it is; `step` is a code. */
  progress(share: number, step: string): void
}

/**
 * The long work of one organisation. Jobs of one kind run one after the other, kinds run side by side: what two kinds both write, their
 * handlers take in turns. A job whose server died runs again, so its handler must bear that.
 */
export interface Jobs {
  handle(kind: string, run: (job: JobRun) => Promise<void>): void
  /** Answers the id of the new job. */
  add(kind: string, about?: string): Promise<string>
  /** As `add`, for a kind that takes in everything there is when it begins: one that still waits is enough, and its id is the answer. */
  addOnce(kind: string): Promise<string>
  find(id: string): Promise<JobView | undefined>
  /** Jobs that wait or run, and the last few that ended. */
  recent(): Promise<JobView[]>
  /** Hears every step of every job, whichever server runs it. Answers how to stop. */
  onChange(listener: (job: JobView) => void): () => void
  /** Begins to run what waits; call it once the organisation is unlocked and the handlers are there. */
  start(): void
  /** Runs nothing more, tells what runs to end, and waits for nothing. */
  stop(): Promise<void>
}

const beatEvery = 2000
const deadAfterSeconds = 10
const mostAttempts = 3
/** Steps are stored at most this often; listeners hear each. */
const storeEvery = 500

export async function openJobs(settings: {
  readonly database: Database
  readonly organisation: string
  readonly onFault: (failure: unknown) => void
}): Promise<Jobs> {
  const { database, organisation } = settings
  const runner = randomUUID()
  const handlers = new Map<string, (job: JobRun) => Promise<void>>()
  const listeners = new Set<(job: JobView) => void>()
  const busyKinds = new Set<string>()
  const stopping = new AbortController()
  let isStarted = false
  let isStopped = false
  let isLooking = false
  let mustLookAgain = false

  // What fails because the server stops is no fault, and by then no one may be left to hear of it.
  const onFault = (failure: unknown) => {
    if (!isStopped) settings.onFault(failure)
  }
  const tell = (job: JobView) => {
    for (const listener of listeners) listener(job)
  }
  const notify = (id: string) => sql`select pg_notify('homeward_jobs', ${`${organisation} ${runner} ${id}`})`

  const insert = async (transaction: Transaction, kind: string, about: string | null) => {
    const id = randomUUID()
    await sql`insert into jobs (organisation, id, kind, about) values (${organisation}, ${id}, ${kind}, ${about})
    `.execute(transaction)
    await notify(id).execute(transaction)
    return id
  }

  const update = (job: JobView) =>
    whileDatabaseReturns(() =>
      database.amongJobs(organisation, async (transaction) => {
        const isOver = job.state === 'done' || job.state === 'failed'
        await sql`update jobs set state = ${job.state}, share = ${job.share}, step = ${job.step}, problem = ${job.problem},
          beat = ${isOver ? null : sql`now()`} where organisation = ${organisation} and id = ${job.id} and runner = ${runner}
            and state = 'running'
        `.execute(transaction)
        await notify(job.id).execute(transaction)
      }),
    )

  const run = async (claimed: JobView & { about: string | null }) => {
    const { about, ...first } = claimed
    let current: JobView = first
    let storedAt = 0
    const store = () => {
      if (!isStopped) void update(current).catch(onFault)
    }
    const beat = setInterval(store, beatEvery)
    const progress = (share: number, step: string) => {
      current = { ...current, share: Math.min(1, Math.max(0, share)), step }
      tell(current)
      if (performance.now() - storedAt < storeEvery) return
      storedAt = performance.now()
      store()
    }
    tell(current)
    try {
      await handlers.get(current.kind)!({ id: current.id, about, signal: stopping.signal, progress })
      current = { ...current, state: 'done', share: 1, step: 'done' }
    } catch (failure) {
      // A job that was cut short because the server stops is left for the next start.
      if (isStopped) return
      onFault(failure)
      current = { ...current, state: 'failed', problem: failure instanceof Problem ? failure.code : 'went-wrong' }
    } finally {
      clearInterval(beat)
    }
    await update(current)
    tell(current)
  }

  const look = async () => {
    mustLookAgain = true
    if (!isStarted || isLooking) return
    isLooking = true
    try {
      while (mustLookAgain && !isStopped) {
        mustLookAgain = false
        const kinds = [...handlers.keys()].filter((kind) => !busyKinds.has(kind))
        if (kinds.length === 0) break
        const job = await claim(database, organisation, runner, kinds)
        if (job === undefined) continue
        mustLookAgain = true
        busyKinds.add(job.kind)
        void run(job)
          .catch(onFault)
          .finally(() => {
            busyKinds.delete(job.kind)
            void look()
          })
      }
    } catch (failure) {
      onFault(failure)
    } finally {
      isLooking = false
    }
  }

  const find = (id: string) =>
    database.amongJobs(organisation, async (transaction) => {
      const { rows } = await sql<JobView>`select id, kind, state, share, step, problem from jobs
        where organisation = ${organisation} and id = ${id}`.execute(transaction)
      return rows[0]
    })

  const stopListening = await database.listen('homeward_jobs', (text) => {
    const [whose, by, id] = text.split(' ')
    if (whose !== organisation || id === undefined) return
    if (by !== runner) void find(id).then((job) => job && tell(job), onFault)
    void look()
  })
  const timer = setInterval(() => void look(), beatEvery)
  timer.unref()

  return {
    handle: (kind, act) => void handlers.set(kind, act),
    add: (kind, about) => database.amongJobs(organisation, (transaction) => insert(transaction, kind, about ?? null)),
    addOnce: (kind) =>
      database.amongJobs(organisation, async (transaction) => {
        const name = `${organisation} ${kind}`
        await sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`.execute(transaction)
        const { rows } = await sql<{ id: string }>`select id from jobs where organisation = ${organisation}
          and kind = ${kind} and about is null and state = 'waiting' order by ordering limit 1`.execute(transaction)
        if (rows[0] !== undefined) return rows[0].id
        return insert(transaction, kind, null)
      }),
    find,
    recent: () =>
      database.amongJobs(organisation, async (transaction) => {
        const { rows } = await sql<JobView>`select id, kind, state, share, step, problem from jobs
          where organisation = ${organisation} order by state in ('waiting', 'running') desc, ordering desc limit 20
        `.execute(transaction)
        return rows
      }),
    onChange: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    start: () => {
      isStarted = true
      void look()
    },
    stop: async () => {
      isStopped = true
      stopping.abort()
      clearInterval(timer)
      await stopListening()
    },
  }
}

/** Takes the next job of these kinds that waits, or one whose runner has fallen silent; one that has killed its runner too often has failed. */
function claim(database: Database, organisation: string, runner: string, kinds: readonly string[]) {
  return database.amongJobs(organisation, async (transaction) => {
    await sql`update jobs set state = 'failed', problem = 'went-wrong', beat = null where organisation = ${organisation}
      and kind = any(${kinds}::text[]) and state = 'running' and attempts >= ${mostAttempts} and beat < now() - make_interval(secs => ${deadAfterSeconds})
    `.execute(transaction)
    const { rows } = await sql<JobView & { about: string | null }>`
      update jobs set state = 'running', runner = ${runner}, attempts = attempts + 1, beat = now()
      where organisation = ${organisation} and id = (
        select id from jobs where organisation = ${organisation} and kind = any(${kinds}::text[]) and (state = 'waiting'
          or (state = 'running' and beat < now() - make_interval(secs => ${deadAfterSeconds})))
        order by ordering limit 1 for update skip locked)
      returning id, kind, state, share, step, problem, about
    `.execute(transaction)
    return rows[0]
  })
}
