// From lists, as they are or linked row by row, to an estimate with everything that must stand beside it.
import type { Estimate, ListDefinitions } from '@homeward/domain'
import { resampleCounts } from '../../random/resample-counts.ts'
import { seededRandom } from '../../random/seeded-random.ts'
import { type OverlapTable, refuseTable } from '../overlap-table.ts'
import { describeLinking } from '../sensitivity/describe-linking.ts'
import { groupRows, groupsOf, groupTable } from '../sensitivity/group-lists.ts'
import type { LinkedRows } from '../sensitivity/resample-links.ts'
import { definitionWarnings } from './definition-warnings.ts'
import { estimatePopulation } from './estimate-population.ts'
import type { EstimateMethod } from './question.ts'

/** What is asked about some lists. */
export interface ListQuestion {
  readonly table: OverlapTable
  /** The rows behind the table with their links, when they are known; `draws` is how often the links are drawn again. */
  readonly linked: LinkedRows | null
  readonly draws: number
  /** Lists to take for one: list to the name of its group. */
  readonly groupOf: ReadonlyMap<string, string>
  readonly definitions: ListDefinitions | null
  readonly method: EstimateMethod
  readonly threshold: number
  readonly replicates: number
  /** Resamples in the order of the table's rows, instead of `replicates` new ones; only for lists that are not grouped. */
  readonly resamples: readonly ArrayLike<number>[] | null
  readonly level: number
  readonly seed: number
  readonly progress: (share: number) => void
}

/** Generators are far apart: numbered by the seed and by what they are for. */
const generatorOf = (seed: number, number: number) => seededRandom(seed * 65_536 + number)
const forResamples = 65_535
const forLinking = 2000
const forUnmerged = 3000

/** The whole answer; a refusal with its reason is an answer too. The same question gives the same answer. */
export function answerLists(question: ListQuestion): Omit<Estimate, 'format' | 'version'> {
  const { definitions, method, threshold, level, seed } = question
  const groups = groupsOf(question.table.lists, question.groupOf)
  const isGrouped = groups.names.length < question.table.lists.length
  const table = isGrouped ? groupTable(question.table, groups) : question.table
  const asked = { method, threshold, level }
  const found = estimatePopulation({
    ...asked,
    table,
    resamples: question.resamples ?? drawResamples(table, question),
    generator: (number) => generatorOf(seed, number),
    progress: (share) => question.progress(share * (question.linked === null ? 1 : 0.7)),
  })
  const linking = linkingOf(question, isGrouped ? groups : null)
  return {
    ...found,
    definitions,
    merging: isGrouped ? describeMerging(question, groups) : null,
    linking,
    warnings: [
      ...found.warnings,
      ...linkingWarnings(found, linking),
      ...definitionWarnings(question.table.lists, definitions),
    ],
    seed,
  }
}

/** The table takes the surest links for certain and the others for nothing; drawing them may tell another story. */
function linkingWarnings({ estimate }: Pick<Estimate, 'estimate'>, linking: Estimate['linking']): string[] {
  if (linking === null || estimate === null) return []
  const { low, high } = linking
  const isInside = low !== null && low <= estimate && (high === null || estimate <= high)
  if (isInside) return []
  return ['The number lies outside what drawing the links again gives: too much hangs on links nobody has judged yet.']
}

function drawResamples(table: OverlapTable, { method, replicates, seed }: ListQuestion): Float64Array[] {
  if (method === 'dga' || method === 'lcmcr' || refuseTable(table) !== null) return []
  const uniform = generatorOf(seed, forResamples)
  return Array.from({ length: replicates }, () => resampleCounts(table.counts, uniform))
}

function linkingOf(
  { linked, draws, method, threshold, seed }: ListQuestion,
  groups: ReturnType<typeof groupsOf> | null,
): Estimate['linking'] {
  if (linked === null || draws === 0) return null
  const rows = groups === null ? linked : groupRows(linked, groups)
  if (refuseTable({ lists: rows.lists, cells: [1], counts: [1] }) !== null) return null
  const simple = method === 'chao' ? 'chao' : 'stepwise'
  return describeLinking(rows, { method: simple, threshold, draws }, generatorOf(seed, forLinking))
}

/** The groups, and the number the same method gives when every list stands for itself. */
function describeMerging(
  { table, method, threshold, level, seed }: ListQuestion,
  { names, placeOf }: ReturnType<typeof groupsOf>,
): NonNullable<Estimate['merging']> {
  const { estimate } = estimatePopulation({
    table,
    method,
    threshold,
    level,
    resamples: [],
    generator: (number) => generatorOf(seed, forUnmerged + number),
    progress: () => undefined,
  })
  const groups = names
    .map((name, place) => ({ name, lists: table.lists.filter((_, list) => placeOf[list] === place) }))
    .filter(({ lists }) => lists.length > 1)
  return { groups, unmerged: estimate }
}
