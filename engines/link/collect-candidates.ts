import type { Blocks } from './block/build-blocks.ts'
import { forEachCandidate } from './block/for-each-candidate.ts'
import { levelsOf, type PairComparer } from './compare/pair-comparer.ts'
import { patternsOf } from './compare/pattern.ts'
import type { LinkSettings } from './link-settings.ts'
import type { Table } from './table/prepare.ts'
import { learnWeights } from './weigh/expectation.ts'
import { type Model, weightAt } from './weigh/model.ts'
import { pairWeigher } from './weigh/pair-weigher.ts'
import { learnRandomAgreement } from './weigh/random-agreement.ts'

/** Pairs that even the unadapted model finds less probable than this are counted but not kept. */
const leastKept = 1e-4

/** What the blocks brought: the pairs worth scoring, the model adapted to all of them, and how many were compared. */
export interface Candidates {
  readonly pairs: readonly { readonly a: number; readonly b: number }[]
  readonly model: Model
  readonly compared: number
}

/** Compares every pair the blocks bring, keeps the promising ones, and learns from the patterns of all. */
export function collectCandidates(given: {
  readonly table: Table
  readonly blocks: Blocks
  readonly comparer: PairComparer
  readonly model: Model
  readonly settings: LinkSettings
}): Candidates {
  const { table, blocks, comparer, settings } = given
  const learning = settings.learning ?? 'share'
  const allPairs = (table.rows * (table.rows - 1)) / 2
  const start: Model = { ...given.model, share: Math.min(0.1, table.rows / 2 / Math.max(1, allPairs)) }
  const model =
    learning === 'nothing' ? start : learnRandomAgreement(start, comparer, table.rows, Math.min(200_000, allPairs))
  const weigher = pairWeigher(model)
  const leastWeight = weightAt(model, leastKept)
  const patterns = patternsOf(table.columns.map(({ field }) => levelsOf[field.kind].length))
  const counts = new Map<number, number>()
  const seen = new Int32Array(table.rows).fill(-1)
  const pairs: { a: number; b: number }[] = []
  let compared = 0
  let current = settings.firstNew ?? 0
  const visit = (earlier: number): void => {
    const comparison = comparer.compare(earlier, current)
    const pattern = patterns.pack(comparison.levels, comparison.bits[0]!)
    counts.set(pattern, (counts.get(pattern) ?? 0) + 1)
    compared += 1
    if (weigher.weigh(comparison) >= leastWeight) pairs.push({ a: earlier, b: current })
  }
  for (; current < table.rows; current++) {
    forEachCandidate(blocks, current, seen, visit)
    if (current % 4096 === 0) settings.progress?.(current / table.rows)
  }
  return { pairs, compared, model: learnWeights(model, patterns, counts, { allPairs, learning }) }
}
