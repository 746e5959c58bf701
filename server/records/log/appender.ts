import { randomUUID } from 'node:crypto'
import { setImmediate as breathe, setTimeout as wait } from 'node:timers/promises'
import { Problem } from '@homeward/domain'
import { type Database, whileDatabaseReturns } from '../../platform/database.ts'
import type { KeyRing } from '../keys/key-ring.ts'
import type { ChainedWrites, LogEnd, Outcome } from './chain-writes.ts'
import { commitWrites } from './commit-writes.ts'
import { extendLog } from './extend-log.ts'
import type { OpenedEntry } from './opened-entry.ts'
import type { PreparedWrite } from './prepared-write.ts'

/** A caller's write: how to seal it (again, when a key changed meanwhile), and how to answer. */
interface Waiting {
  readonly prepare: (isAgain: boolean) => Promise<PreparedWrite>
  prepared: PreparedWrite
  readonly written: (position: number) => void
  readonly failed: (reason: unknown) => void
}

/** Shows what was committed to who reads, up to a position: entries that were handed in before are not among the given ones. */
type Show = (entries: readonly OpenedEntry[], position: number) => Promise<void>

/** Writes that are gathered into one commit, at most. */
const largestBatch = 2000
/** How long the first write of a quiet moment waits for others. */
const gatherMilliseconds = 2

/**
 * The one writer of a process for one organisation. It gathers what is waiting, commits once, hands the entries to the register, and only
 * then acknowledges: a writer never holds the chain while another waits for the disk. While one commit is with the database, the one before
 * it is acknowledged and the next one is sealed.
 */
export class Appender {
  /** Tells this process's own news from others'. */
  readonly id = randomUUID()
  readonly #database: Database
  readonly #ring: KeyRing
  readonly #show: Show
  #waiting: Waiting[] = []
  #running: Promise<void> | undefined
  #answering: Promise<void> = Promise.resolve()
  /** Where the log ended after the last commit of this process; another may have written since. */
  #end: LogEnd | undefined

  constructor(database: Database, ring: KeyRing, show: Show) {
    this.#database = database
    this.#ring = ring
    this.#show = show
  }

  /** Resolves with the position of the write's last entry, after the commit. */
  async append(prepare: (isAgain: boolean) => Promise<PreparedWrite>): Promise<number> {
    const prepared = await whileDatabaseReturns(() => prepare(false))
    return new Promise((written, failed) => this.#queue({ prepare, prepared, written, failed }))
  }

  /** Resolves when nothing is waiting any more. */
  async settle(): Promise<void> {
    while (this.#running !== undefined) {
      await this.#running
      await this.#answering
    }
  }

  #queue(write: Waiting): void {
    this.#waiting.push(write)
    this.#running ??= this.#run()
  }

  async #run(): Promise<void> {
    await wait(gatherMilliseconds)
    while (this.#waiting.length > 0) {
      const batch = this.#takeBatch()
      const outcomes = await this.#commit(batch)
      const isQuiet = this.#waiting.length === 0
      const turn = breathe()
      const before = this.#answering
      this.#answering = before.then(() => this.#answerAll(batch, outcomes))
      // Who is answered now may write again at once and joins the next commit.
      if (isQuiet) await turn
    }
    // In the same breath as the look above: a write that comes later starts a new run.
    this.#running = undefined
  }

  /** An erasure is committed alone: what comes after it must find its keys gone. */
  #takeBatch(): Waiting[] {
    const batch: Waiting[] = []
    let entries = 0
    while (this.#waiting.length > 0) {
      const next = this.#waiting[0]!
      const isErasure = next.prepared.erases.length > 0
      if (batch.length > 0 && (isErasure || entries + next.prepared.entries.length > largestBatch)) break
      batch.push(this.#waiting.shift()!)
      entries += next.prepared.entries.length
      if (isErasure) break
    }
    return batch
  }

  /** Answers what became of each write of a batch; one that the database refuses does not take the others with it. */
  async #commit(batch: readonly Waiting[]): Promise<readonly (Outcome | Failure)[]> {
    const writes = batch.map((each) => each.prepared)
    try {
      const { outcomes, end } = await whileDatabaseReturns(() => this.#store(writes))
      this.#end = end
      this.#rememberKeys(batch, outcomes)
      return outcomes
    } catch (failure) {
      this.#end = undefined
      if (batch.length === 1) return [{ state: 'failed', failure }]
      const outcomes: (Outcome | Failure)[] = []
      for (const each of batch) outcomes.push(...(await this.#commit([each])))
      return outcomes
    }
  }

  async #store(writes: readonly PreparedWrite[]): Promise<ChainedWrites> {
    const end = this.#end
    const chained = end && (await extendLog(this.#database, this.#ring, this.id, { end, writes }))
    return chained ?? commitWrites(this.#database, this.#ring, this.id, writes)
  }

  async #answerAll(batch: readonly Waiting[], outcomes: readonly (Outcome | Failure)[]): Promise<void> {
    const written = outcomes.filter((outcome) => outcome.state === 'written')
    const last = written.reduce((furthest, { position }) => Math.max(furthest, position), 0)
    const shown = await this.#show(
      written.flatMap(({ entries }) => entries),
      last,
    ).then(
      () => undefined,
      (failure): Failure => ({ state: 'failed', failure }),
    )
    for (const [index, outcome] of outcomes.entries()) {
      // Half of those who write again at once go ahead, so that the database and this process work at the same time.
      if (index > 0 && index === Math.ceil(batch.length / 2) && this.#waiting.length > 0) await breathe()
      await this.#answer(batch[index]!, shown ?? outcome)
    }
  }

  async #answer(write: Waiting, outcome: Outcome | Failure): Promise<void> {
    if (outcome.state === 'written') return write.written(outcome.position)
    if (outcome.state === 'failed') return write.failed(outcome.failure)
    if (outcome.state === 'seen-too-far') {
      return write.failed(new Problem('input-invalid', 'A change says it has seen more of the log than there is.'))
    }
    try {
      write.prepared = await whileDatabaseReturns(() => write.prepare(true))
      this.#queue(write)
    } catch (failure) {
      write.failed(failure)
    }
  }

  #rememberKeys(batch: readonly Waiting[], outcomes: readonly Outcome[]): void {
    for (const [index, outcome] of outcomes.entries()) {
      if (outcome.state !== 'written') continue
      const { keys, erases } = batch[index]!.prepared
      for (const needed of keys) if (needed.wrapped !== null) this.#ring.remember(needed.ref, needed.key)
      this.#ring.forget(erases)
    }
  }
}

/** A write that could not be stored, and why. */
interface Failure {
  readonly state: 'failed'
  readonly failure: unknown
}
