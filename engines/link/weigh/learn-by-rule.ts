import type { BlockRule } from '../block/block-rule.ts'
import type { Blocks } from '../block/build-blocks.ts'
import { levelsOf, pairComparer } from '../compare/pair-comparer.ts'
import { patternsOf } from '../compare/pattern.ts'
import type { Table } from '../table/prepare.ts'
import type { FieldWeights, Model } from './model.ts'

/** Pairs of each rule that are looked at; spread evenly over its blocks. */
const mostPairs = 150_000
const mostRounds = 50
/** What the given shares are worth, in pairs: enough that no share becomes 0. */
const held = 4
const leastShare = 1e-6

/**
 * Learns the shares `m` of every level from rows nobody has judged, by expectation-maximisation on counts of patterns (Dempster, Laird & Rubin
 * 1977; Winkler 1988), for each blocking rule apart: among the pairs of a rule its own fields agree by construction, so they tell nothing, and only the
 * others are learned from. A field's shares are averaged over the rules that do not use it, by how many pairs of one person each found.
 * Assumes that fields are independent given whether two rows are one person; `u` is not touched.
 */
export function learnByRule(table: Table, model: Model, rules: readonly BlockRule[], blocks: Blocks): Model {
  const sums = model.fields.map(({ levels }) => new Float64Array(levels.length))
  let first = 0
  for (const [r, rule] of rules.entries()) {
    const last = first + blocks.report[r]!.blocks
    const isOwn = model.fields.map(({ field }) => rule.fields?.includes(field) ?? false)
    const counts = patternsIn(table, blocks, [first, last])
    first = last
    if (counts.length > 0) addExpected(model, { counts, isOwn, sums })
  }
  const fields = model.fields.map((field, f): FieldWeights => {
    const present = sums[f]!.reduce((total, sum, level) => (level === 0 ? total : total + sum), 0)
    const levels = field.levels.map((each, level) =>
      level === 0 ? each : { ...each, m: (held * each.m + sums[f]![level]!) / (held + present) },
    )
    return { ...field, levels }
  })
  return { ...model, fields }
}

interface PatternCount {
  readonly levels: Uint8Array
  readonly count: number
}

function patternsIn(table: Table, { blockStarts, blockRows }: Blocks, [first, last]: readonly [number, number]) {
  const comparer = pairComparer(table, table)
  const patterns = patternsOf(table.columns.map(({ field }) => levelsOf[field.kind].length))
  const found = new Map<number, { levels: Uint8Array; count: number }>()
  const pairsOf = (block: number) => {
    const size = blockStarts[block + 1]! - blockStarts[block]!
    return (size * (size - 1)) / 2
  }
  let total = 0
  for (let block = first; block < last; block++) total += pairsOf(block)
  const step = Math.max(1, total / mostPairs)
  let [seen, next] = [0, 0]
  for (let block = first; block < last; block++) {
    for (let i = blockStarts[block]!; i < blockStarts[block + 1]!; i++) {
      for (let j = i + 1; j < blockStarts[block + 1]!; j++) {
        if (seen++ < next) continue
        next += step
        const { levels } = comparer.compare(blockRows[i]!, blockRows[j]!)
        const pattern = patterns.pack(levels, Number.NaN)
        const known = found.get(pattern)
        if (known === undefined) found.set(pattern, { levels: levels.slice(), count: 1 })
        else known.count += 1
      }
    }
  }
  return [...found.values()]
}

/** Adds, to the sums of every field that the rule does not use, how often each level is expected among its pairs of one person. */
function addExpected(
  model: Model,
  {
    counts,
    isOwn,
    sums,
  }: { counts: readonly PatternCount[]; isOwn: readonly boolean[]; sums: readonly Float64Array[] },
): void {
  const all = counts.reduce((sum, { count }) => sum + count, 0)
  let m = model.fields.map(({ levels }) => Float64Array.from(levels, (each) => each.m))
  let share = 0.2
  let expected: Float64Array[] = []
  for (let round = 0; round < mostRounds; round++) {
    expected = m.map((levels) => new Float64Array(levels.length))
    let matches = 0
    for (const { levels, count } of counts) {
      let ratio = share / (1 - share)
      for (let f = 0; f < m.length; f++) {
        const level = levels[f]!
        if (level !== 0 && !isOwn[f]) ratio *= m[f]![level]! / model.fields[f]!.levels[level]!.u
      }
      const part = (count * ratio) / (1 + ratio)
      matches += part
      for (let f = 0; f < m.length; f++) expected[f]![levels[f]!]! += part
    }
    const before = share
    share = Math.min(0.999, Math.max(leastShare, matches / all))
    m = m.map((levels, f) => {
      const present = expected[f]!.reduce((sum, each, level) => (level === 0 ? sum : sum + each), 0)
      return levels.map(
        (_, level) => (held * model.fields[f]!.levels[level]!.m + expected[f]![level]!) / (held + present),
      )
    })
    if (Math.abs(share - before) < 1e-6) break
  }
  for (let f = 0; f < sums.length; f++) {
    if (isOwn[f]) continue
    for (let level = 1; level < sums[f]!.length; level++) sums[f]![level]! += expected[f]![level]!
  }
}
