import { randomBytes } from 'node:crypto'
import type { KeptWorker } from '../platform/kept-worker.ts'
import type { TraceAnswer, TraceQuestion } from '../platform/tracing/trace-worker.ts'
import type { Office } from '../records/index.ts'

/** What the decisions of this stage work with. */
export interface Pursue {
  readonly office: Office
  /** The folder in which an installation keeps its chain stores. */
  readonly chains: string
  /** A thread that keeps stores open; started when the first trace is asked for. */
  readonly tracer: Pick<KeptWorker<TraceQuestion, TraceAnswer>, 'ask'>
  readonly now: () => Date
  readonly nameOf: (account: string) => string
}

/** A random id for a record. */
export const newRecordId = (): string => randomBytes(16).toString('base64url')

export const today = ({ now }: Pick<Pursue, 'now'>): string => now().toISOString().slice(0, 10)
