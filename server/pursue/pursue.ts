import { randomBytes } from 'node:crypto'
import type { Jobs } from '../platform/jobs.ts'
import type { KeptWorker } from '../platform/kept-worker.ts'
import type { StoreAnswer, StoreQuestion } from '../platform/tracing/trace-worker.ts'
import type { Office } from '../records/index.ts'

/** What the decisions of this stage work with. */
export interface Pursue {
  readonly office: Office
  /** The folder in which an installation keeps its chain stores. */
  readonly chains: string
  /** A thread that keeps stores open; started when the first trace is asked for. */
  readonly tracer: Pick<KeptWorker<StoreQuestion, StoreAnswer>, 'ask'>
  readonly jobs: Jobs
  /** How long a question waits for its trace, in milliseconds, before it becomes a job that can be left alone. */
  readonly patience: number
  /** Traces that became jobs, by their record, with how far they are. */
  readonly running: Map<string, RunningTrace>
  readonly now: () => Date
  readonly nameOf: (account: string) => string
}

/** A trace that the thread is busy with. */
export interface RunningTrace {
  readonly answer: Promise<StoreAnswer>
  /** Thousandths done, written by the thread. */
  readonly progress: Int32Array
}

/** A random id for a record. */
export const newRecordId = (): string => randomBytes(16).toString('base64url')

export const today = ({ now }: Pick<Pursue, 'now'>): string => now().toISOString().slice(0, 10)
