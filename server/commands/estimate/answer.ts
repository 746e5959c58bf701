import { estimatePopulation, refuseTable, resampleCounts, seededRandom } from '@homeward/count/estimate'
import type { Estimate } from '@homeward/domain'
import { version } from '../../package.json'
import { describeEstimate } from './describe-estimate.ts'
import type { EstimatePlan } from './plan-estimate.ts'
import { readResamples, readTable } from './read-table.ts'

/** Generators are far apart: numbered by the seed and by what they are for. */
const generatorOf = (seed: number, number: number) => seededRandom(seed * 65_536 + number)

/** Reads the table, asks, and tells the answer for a program and for a person. */
export async function answer(
  plan: EstimatePlan,
  progress: (share: number, what: string) => void,
): Promise<{ estimate: Estimate; lines: string }> {
  const { method, threshold, level, seed } = plan
  const table = await readTable(plan.table)
  const given = plan.resampleCounts === null ? null : await readResamples(plan.resampleCounts, table)
  const resamples = given ?? (refuseTable(table) === null ? drawResamples(plan, table.counts) : [])
  const found = estimatePopulation({
    table,
    method,
    threshold,
    resamples,
    level,
    generator: (number) => generatorOf(seed, number),
    progress: (share) => progress(share, 'resampling'),
  })
  progress(1, 'done')
  const estimate: Estimate = { format: 'homeward.estimate/1', ...found, seed, version }
  return { estimate, lines: describeEstimate(estimate) }
}

function drawResamples({ method, replicates, seed }: EstimatePlan, counts: readonly number[]): Float64Array[] {
  if (method === 'dga' || method === 'lcmcr') return []
  const uniform = generatorOf(seed, 65_535)
  return Array.from({ length: replicates }, () => resampleCounts(counts, uniform))
}
