import { type Blocks, buildBlocks } from './block/build-blocks.ts'
import { peopleRules } from './block/people-rules.ts'
import { pairComparer } from './compare/pair-comparer.ts'
import type { LinkSettings } from './link-settings.ts'
import type { Table } from './table/prepare.ts'
import { learnByRule } from './weigh/learn-by-rule.ts'
import { type Model, weightAt } from './weigh/model.ts'
import { learnRandomAgreement } from './weigh/random-agreement.ts'

/** Pairs that even the unadapted model finds less probable than this are counted but not kept. */
const leastKept = 5e-4
/** Random pairs that are compared to see how often values agree by chance. */
const mostRandom = 100_000

/** Everything that comparing needs, made once: plain values and shared arrays, so that several threads can each take a part. */
export interface LinkPlan extends ComparingPlan {
  readonly blocks: Blocks
}

/** What comparing pairs needs, wherever the pairs come from. */
export interface ComparingPlan {
  readonly table: Table
  /** The model with the chance agreements of these rows. */
  readonly model: Model
  /** Pairs that weigh less are not kept. */
  readonly leastWeight: number
  /** Whether a pair that is not kept must still be compared to its end, because its pattern is learned from. */
  readonly isEveryPatternLearned: boolean
  /** Rows before this one are not compared with each other. */
  readonly firstNew: number
}

export function planLinking(table: Table, given: Model, settings: LinkSettings = {}): LinkPlan {
  const { rules = peopleRules } = settings
  const blocks = buildBlocks(table, rules, settings.pairsPerRow ?? usualPairsPerRow(table.rows))
  const plan = planComparing(table, given, settings)
  const model = settings.learning === 'everything' ? learnByRule(table, plan.model, rules, blocks) : plan.model
  return { ...plan, model, leastWeight: weightAt(model, leastKept), blocks }
}

/** {@link planLinking} for who finds the pairs to compare elsewhere. */
export function planComparing(table: Table, given: Model, settings: LinkSettings = {}): ComparingPlan {
  const { learning = 'share', firstNew = 0 } = settings
  const allPairs = (table.rows * (table.rows - 1)) / 2
  const start: Model = { ...given, share: Math.min(0.1, table.rows / 2 / Math.max(1, allPairs)) }
  const comparer = pairComparer(table, table)
  const isUnadapted = learning === 'nothing' || learning === 'everything'
  const model = isUnadapted ? start : learnRandomAgreement(start, comparer, table.rows, Math.min(mostRandom, allPairs))
  const leastWeight = weightAt(model, leastKept)
  const isEveryPatternLearned = learning === 'weights'
  return { table, model, leastWeight, isEveryPatternLearned, firstNew }
}

/** The most pairs a row that a rule may bring: small sets are compared generously, a million rows get a handful. */
export const usualPairsPerRow = (rows: number): number =>
  Math.max(6, Math.min(60, Math.round(1_500_000 / Math.max(1, rows))))

/** Cuts the rows of a plan into parts of about as many pairs each: the first row of every part, and the number of rows. */
export function partsOf({ table, blocks, firstNew }: LinkPlan, parts: number): number[] {
  const { blockStarts, blockRows } = blocks
  const pairs = new Float64Array(table.rows)
  for (let block = 0; block + 1 < blockStarts.length; block++) {
    const start = blockStarts[block]!
    for (let place = start; place < blockStarts[block + 1]!; place++) pairs[blockRows[place]!]! += place - start
  }
  const all = pairs.subarray(firstNew).reduce((sum, each) => sum + each, 0)
  const firsts = [firstNew]
  let sum = 0
  for (let row = firstNew; row < table.rows; row++) {
    if (sum > (all * firsts.length) / parts) firsts.push(row)
    sum += pairs[row]!
  }
  return [...firsts, table.rows]
}
