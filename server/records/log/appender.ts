import { randomUUID } from 'node:crypto'
import { setImmediate as breathe } from 'node:timers/promises'
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

/** Writers that are answered before those who write again at once are let in. */
const stride = 10

/** Batches that are with the database at the same time, at most. */
const mostUnderWay = 2

/** A write that could not be stored, and why. */
interface Failure {
  readonly state: 'failed'
  readonly failure: unknown
}

/**
 * The one writer of a process for one organisation. It gathers what is waiting and sends it to the database, the next batch on the belief
 * that the one before succeeds, so that sealing, storing and waiting for the disk go on at the same time. Entries go to the register and
 * are acknowledged in the order of the log, once they are on the disk. No writer holds the chain while another waits for the disk.
 */
export class Appender {
  /** Tells this process's own news from others'. */
  readonly id = randomUUID()
  readonly #database: Database
  readonly #ring: KeyRing
  readonly #show: Show
  #waiting: Waiting[] = []
  #sending: Promise<void> | undefined
  readonly #underWay = new Set<Promise<unknown>>()
  #answered: Promise<void> = Promise.resolve()
  /** Where the log ends once everything under way is written; absent while that is not certain. */
  #believed: LogEnd | undefined
  /** Where the log is known to have ended; another process may have written since. */
  #known: LogEnd | undefined

  constructor(database: Database, ring: KeyRing, show: Show) {
    this.#database = database
    this.#ring = ring
    this.#show = show
  }

  /** Resolves with the position of the write's last entry, once it is on the disk and shown. */
  async append(prepare: (isAgain: boolean) => Promise<PreparedWrite>): Promise<number> {
    const prepared = await whileDatabaseReturns(() => prepare(false))
    return new Promise((written, failed) => this.#queue({ prepare, prepared, written, failed }))
  }

  /** Resolves when nothing is waiting any more. */
  async settle(): Promise<void> {
    do {
      await this.#sending
      await this.#answered
    } while (this.#sending !== undefined || this.#underWay.size > 0)
  }

  #queue(write: Waiting): void {
    this.#waiting.push(write)
    this.#sending ??= this.#sendAll()
  }

  async #sendAll(): Promise<void> {
    // Whoever writes in the same moment is in the first batch too.
    await breathe()
    while (this.#waiting.length > 0) {
      const batch = this.#takeBatch()
      const isErasure = batch[0]!.prepared.erases.length > 0
      if (isErasure || this.#believed === undefined) await this.#allLanded()
      const stored = this.#store(batch)
      const landed = stored.finally(() => this.#underWay.delete(landed))
      this.#underWay.add(landed)
      const before = this.#answered
      this.#answered = before.then(async () => this.#answerBatch(batch, await stored))
      if (isErasure) await stored
      else if (this.#underWay.size >= mostUnderWay) await Promise.race(this.#underWay)
    }
    // In the same breath as the look above: a write that comes later starts again.
    this.#sending = undefined
  }

  /** From here on the log is known to end where the last writer left it. */
  async #allLanded(): Promise<void> {
    await Promise.all(this.#underWay)
    this.#believed = this.#known
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

  /** Writes a batch; a write that the database refuses does not take the others with it. Never throws. */
  async #store(batch: readonly Waiting[]): Promise<readonly (Outcome | Failure)[]> {
    const writes = batch.map((each) => each.prepared)
    try {
      const { outcomes, end } = await whileDatabaseReturns(() => this.#extendOrCommit(writes))
      if (end.position > (this.#known?.position ?? -1)) this.#known = end
      for (const { erases } of writes) this.#ring.forget(erases)
      return outcomes
    } catch (failure) {
      this.#believed = undefined
      if (batch.length === 1) return [{ state: 'failed', failure }]
      const outcomes: (Outcome | Failure)[] = []
      for (const each of batch) outcomes.push(...(await this.#store([each])))
      return outcomes
    }
  }

  async #extendOrCommit(writes: readonly PreparedWrite[]): Promise<ChainedWrites> {
    const end = this.#believed
    let promised: LogEnd | undefined
    const onSent = (sent: LogEnd) => {
      promised = sent
      this.#believed = sent
    }
    // Until it is known how this ends, what follows must not build on it; `onSent` says when it may.
    this.#believed = undefined
    const extended = end && (await extendLog(this.#database, this.#ring, this.id, { end, writes, onSent }))
    if (extended !== undefined && extended.end === promised) return extended
    this.#believed = undefined
    return extended ?? commitWrites(this.#database, this.#ring, this.id, writes)
  }

  async #answerBatch(batch: readonly Waiting[], outcomes: readonly (Outcome | Failure)[]): Promise<void> {
    const written = outcomes.filter((outcome) => outcome.state === 'written')
    const last = written.reduce((furthest, { position }) => Math.max(furthest, position), 0)
    this.#rememberKeys(batch, outcomes)
    const shown = await this.#show(
      written.flatMap(({ entries }) => entries),
      last,
    ).then(
      () => undefined,
      (failure): Failure => ({ state: 'failed', failure }),
    )
    for (const [index, outcome] of outcomes.entries()) {
      if (index % stride === stride - 1) await breathe()
      void this.#answer(batch[index]!, shown ?? outcome)
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

  /** Only now: a key that a crash took back must never seal anything else. */
  #rememberKeys(batch: readonly Waiting[], outcomes: readonly (Outcome | Failure)[]): void {
    for (const [index, outcome] of outcomes.entries()) {
      if (outcome.state !== 'written') continue
      for (const needed of batch[index]!.prepared.keys) {
        if (needed.wrapped !== null) this.#ring.remember(needed.ref, needed.key)
      }
    }
  }
}
