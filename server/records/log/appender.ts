import { setImmediate as breathe, setTimeout as wait } from 'node:timers/promises'
import { Problem } from '@homeward/domain'
import { type Database, whileDatabaseReturns } from '../../platform/database.ts'
import type { KeyRing } from '../keys/key-ring.ts'
import { commitWrites, type Outcome } from './commit-writes.ts'
import type { OpenedEntry } from './opened-entry.ts'
import type { PreparedWrite } from './prepared-write.ts'

/** A caller's write: how to seal it (again, when a key changed meanwhile), and how to answer. */
interface Waiting {
  readonly prepare: (isAgain: boolean) => Promise<PreparedWrite>
  prepared: PreparedWrite
  readonly written: (position: number) => void
  readonly failed: (reason: unknown) => void
}

/** Writes that are gathered into one commit, at most. */
const largestBatch = 2000
/** How long the first write of a quiet moment waits for others. */
const gatherMilliseconds = 2

/**
 * The one writer of a process for one organisation. It gathers what is waiting, commits once, hands the entries to the register, and only
 * then acknowledges: a writer never holds the chain while another waits for the disk.
 */
export class Appender {
  readonly #database: Database
  readonly #ring: KeyRing
  readonly #onCommitted: (entries: readonly OpenedEntry[]) => Promise<void>
  #waiting: Waiting[] = []
  #running: Promise<void> | undefined

  constructor(database: Database, ring: KeyRing, onCommitted: (entries: readonly OpenedEntry[]) => Promise<void>) {
    this.#database = database
    this.#ring = ring
    this.#onCommitted = onCommitted
  }

  /** Resolves with the position of the write's last entry, after the commit. */
  async append(prepare: (isAgain: boolean) => Promise<PreparedWrite>): Promise<number> {
    const prepared = await whileDatabaseReturns(() => prepare(false))
    return new Promise((written, failed) => {
      this.#waiting.push({ prepare, prepared, written, failed })
      this.#running ??= this.#run().finally(() => {
        this.#running = undefined
      })
    })
  }

  /** Resolves when nothing is waiting any more. */
  async settle(): Promise<void> {
    while (this.#running !== undefined) await this.#running
  }

  async #run(): Promise<void> {
    await wait(gatherMilliseconds)
    while (this.#waiting.length > 0) {
      const batch = this.#takeBatch()
      await this.#commit(batch)
      // Who was just answered may write again at once; they join the next commit.
      await breathe()
    }
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

  async #commit(batch: readonly Waiting[]): Promise<void> {
    let outcomes: readonly Outcome[]
    try {
      outcomes = await whileDatabaseReturns(() =>
        commitWrites(
          this.#database,
          this.#ring,
          batch.map((each) => each.prepared),
        ),
      )
      this.#rememberKeys(batch, outcomes)
      await this.#onCommitted(outcomes.flatMap((outcome) => (outcome.state === 'written' ? outcome.entries : [])))
    } catch (failure) {
      // One write that the database refuses must not take the others with it.
      if (batch.length > 1) for (const each of batch) await this.#commit([each])
      else batch[0]!.failed(failure)
      return
    }
    for (const [index, outcome] of outcomes.entries()) await this.#answer(batch[index]!, outcome)
  }

  async #answer(write: Waiting, outcome: Outcome): Promise<void> {
    if (outcome.state === 'written') return write.written(outcome.position)
    if (outcome.state === 'seen-too-far') {
      return write.failed(new Problem('input-invalid', 'A change says it has seen more of the log than there is.'))
    }
    try {
      write.prepared = await whileDatabaseReturns(() => write.prepare(true))
      this.#waiting.push(write)
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
