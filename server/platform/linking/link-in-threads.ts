import { availableParallelism } from 'node:os'
import {
  finishLinking,
  type Linkage,
  type LinkSettings,
  type Model,
  partsOf,
  planLinking,
  type ScoredSlice,
  scoreSlice,
  type Table,
} from '@homeward/link'
import { type KeptWorker, keepWorker } from '../kept-worker.ts'
import type { SliceQuestion } from './score-slice-worker.ts'

/** Fewer rows are compared sooner than threads start. */
const fewRows = 2_000
const mostThreads = 4
/** Parts that each thread takes, so that none waits long for another at the end. */
const partsEach = 12

/** What `link` of the engine proposes, the same to the bit, with the comparing spread over threads. */
export async function linkInThreads(
  table: Table,
  model: Model,
  settings: LinkSettings & { readonly threads?: number } = {},
): Promise<Linkage> {
  const { threads = Math.min(mostThreads, availableParallelism()), progress, ...rest } = settings
  const plan = planLinking(table, model, rest)
  if (threads < 2 || table.rows - plan.firstNew < fewRows) {
    return finishLinking(plan, [scoreSlice(plan, [plan.firstNew, table.rows], progress)], rest)
  }
  const firsts = partsOf(plan, threads * partsEach)
  const slices: ScoredSlice[] = new Array(firsts.length - 1)
  const workers = Array.from({ length: threads }, () =>
    keepWorker<SliceQuestion, ScoredSlice | null>('linking/score-slice'),
  )
  let [taken, done] = [0, 0]
  const work = async (worker: KeptWorker<SliceQuestion, ScoredSlice | null>): Promise<void> => {
    await worker.ask({ type: 'plan', plan })
    while (taken < slices.length) {
      const part = taken++
      slices[part] = (await worker.ask({ type: 'score', rows: [firsts[part]!, firsts[part + 1]!] }))!
      done += 1
      progress?.(done / slices.length)
    }
  }
  try {
    await Promise.all(workers.map(work))
  } finally {
    await Promise.all(workers.map((worker) => worker.stop()))
  }
  return finishLinking(plan, slices, rest)
}
