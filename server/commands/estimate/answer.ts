import { answerLists } from '@homeward/count/estimate'
import { type Estimate, Problem } from '@homeward/domain'
import { version } from '../../package.json'
import { describeEstimate } from './describe-estimate.ts'
import type { EstimatePlan } from './plan-estimate.ts'
import { readDefinitions } from './read-definitions.ts'
import { type Linked, readLinked } from './read-linked.ts'
import { readResamples, readTable } from './read-table.ts'

/** Reads the lists, asks, and tells the answer for a program and for a person. */
export async function answer(
  plan: EstimatePlan,
  progress: (share: number, what: string) => void,
): Promise<{ estimate: Estimate; lines: string; aside: number }> {
  const { groupOf, method, threshold, replicates, draws, level, seed } = plan
  const { table, linked, aside } = await readSource(plan)
  const unknown = [...groupOf.keys()].findIndex((list) => !table.lists.includes(list))
  if (unknown >= 0)
    throw new Problem('input-invalid', `--merge number ${unknown + 1} names a list that is not counted.`)
  const found = answerLists({
    table,
    linked,
    draws,
    groupOf,
    definitions: plan.definitions === null ? null : await readDefinitions(plan.definitions, table.lists),
    method,
    threshold,
    replicates,
    resamples: plan.resampleCounts === null ? null : await readResamples(plan.resampleCounts, table),
    level,
    seed,
    progress: (share) => progress(share, 'resampling'),
  })
  progress(1, 'done')
  const estimate: Estimate = { format: 'homeward.estimate/1', ...found, version }
  return { estimate, lines: describeEstimate(estimate), aside }
}

async function readSource({ source }: EstimatePlan): Promise<Linked> {
  if (source.kind === 'people') return readLinked(source.path, source.pairs)
  return { table: await readTable(source.path), linked: null, aside: 0 }
}
