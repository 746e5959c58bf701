import { pairComparer } from './compare/pair-comparer.ts'
import type { ComparingPlan } from './plan-linking.ts'
import type { ScoredSlice } from './score-slice.ts'
import { tablePatterns } from './score-slice.ts'

/** The levels of given pairs, all fields side by side, without weighing them: for a scorer that is not this engine. */
export function comparePairs(
  { table }: ComparingPlan,
  a: Uint32Array,
  b: Uint32Array,
): Pick<ScoredSlice, 'a' | 'b' | 'levels' | 'bits'> {
  const comparer = pairComparer(table, table)
  const fields = table.columns.length
  const levels = new Uint8Array(a.length * fields)
  const bits = new Float32Array(a.length * fields)
  for (let i = 0; i < a.length; i++) {
    const comparison = comparer.compare(a[i]!, b[i]!)
    levels.set(comparison.levels, i * fields)
    bits.set(comparison.bits, i * fields)
  }
  return { a, b, levels, bits }
}

/** Pairs that another scorer kept as a slice that `finishLinking` takes; `compared` is how many it had looked at. */
export function sliceOf(
  { table }: ComparingPlan,
  kept: Pick<ScoredSlice, 'a' | 'b' | 'levels' | 'bits'>,
  compared: number,
): ScoredSlice {
  const fields = table.columns.length
  const patterns = tablePatterns(table)
  const counts = new Map<number, number>()
  for (let i = 0; i < kept.a.length; i++) {
    const pattern = patterns.pack(kept.levels.subarray(i * fields, (i + 1) * fields), kept.bits[i * fields]!)
    counts.set(pattern, (counts.get(pattern) ?? 0) + 1)
  }
  return { ...kept, patterns: counts, compared }
}
