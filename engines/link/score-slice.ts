import { forEachCandidate } from './block/for-each-candidate.ts'
import { type Comparison, levelsOf, pairComparer } from './compare/pair-comparer.ts'
import { type Patterns, patternsOf } from './compare/pattern.ts'
import { growingBytes, growingFractions, growingNumbers } from './names/sheet/growing.ts'
import type { LinkPlan } from './plan-linking.ts'
import type { Table } from './table/prepare.ts'
import { nameBound } from './weigh/name-bound.ts'
import { pairWeigher } from './weigh/pair-weigher.ts'

/** The pairs of some rows with all earlier ones that are worth keeping, and the patterns seen; shared arrays and plain values. */
export interface ScoredSlice {
  readonly a: Uint32Array
  readonly b: Uint32Array
  /** Levels and bits of each pair, all fields side by side. */
  readonly levels: Uint8Array
  readonly bits: Float32Array
  /** How often each pattern was seen. */
  readonly patterns: ReadonlyMap<number, number>
  readonly compared: number
}

/** How patterns of this table are packed. */
export const tablePatterns = (table: Table): Patterns =>
  patternsOf(table.columns.map(({ field }) => levelsOf[field.kind].length))

/**
 * Compares the rows `from` up to but not including `to` with every earlier row that shares a block. Slices may be scored in any order and in
 * different threads; put together in order of their rows they are what one slice of all rows is.
 */
export function scoreSlice(
  plan: LinkPlan,
  [from, to]: readonly [from: number, to: number],
  progress?: (share: number) => void,
): ScoredSlice {
  const { table, blocks, model, leastWeight, isEveryPatternLearned } = plan
  const comparer = pairComparer(table, table)
  const weigher = pairWeigher(model)
  const patterns = tablePatterns(table)
  const name = table.columns.find(({ field }) => field.kind === 'name')
  const bound = name === undefined ? null : nameBound(model, weigher, name)
  const counts = new Map<number, number>()
  const [as, bs, levels, bits] = [growingNumbers(), growingNumbers(), growingBytes(), growingFractions()]
  let current = from
  let compared = 0

  /** The whole comparison; nothing when the pair cannot reach the least weight whatever its names are. */
  const compare = (earlier: number): Comparison | undefined => {
    if (isEveryPatternLearned || bound === null) return comparer.compare(earlier, current)
    const others = weigher.weigh(comparer.compareOthers(earlier, current))
    if (others + Math.max(0, bound.most(earlier, current)) < leastWeight) return undefined
    return comparer.compareName(earlier, current, others + bound.mostInPart(earlier, current) < leastWeight)
  }
  const visit = (earlier: number): void => {
    compared += 1
    const comparison = compare(earlier)
    if (comparison === undefined) return
    const isKept = weigher.weigh(comparison) >= leastWeight
    if (isKept || isEveryPatternLearned) {
      const pattern = patterns.pack(comparison.levels, comparison.bits[0]!)
      counts.set(pattern, (counts.get(pattern) ?? 0) + 1)
    }
    if (!isKept) return
    as.push(earlier)
    bs.push(current)
    for (let f = 0; f < comparison.levels.length; f++) {
      levels.push(comparison.levels[f]!)
      bits.push(comparison.bits[f]!)
    }
  }
  const seen = new Int32Array(table.rows).fill(-1)
  for (; current < to; current++) {
    forEachCandidate(blocks, current, seen, visit)
    if (current % 1024 === 0) progress?.((current - from) / (to - from))
  }
  return { a: as.whole(), b: bs.whole(), levels: levels.whole(), bits: bits.whole(), patterns: counts, compared }
}
