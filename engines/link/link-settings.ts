import type { BlockRule } from './block/block-rule.ts'
import type { Judgement } from './group/judgement.ts'
import type { Learning } from './weigh/expectation.ts'

export interface LinkSettings {
  /** What people decided so far; always kept. */
  readonly judgements?: readonly Judgement[]
  /** How many pairs people can look at; one per ten rows unless said otherwise. */
  readonly review?: number
  /** The precision that the proposed pairs should have together; .99 unless said otherwise. */
  readonly precision?: number
  /** Rows before this one were linked before: pairs among them are taken from their judgements only. */
  readonly firstNew?: number
  readonly rules?: readonly BlockRule[]
  /** The most pairs a blocking rule may bring per row. */
  readonly pairsPerRow?: number
  /** What of the model adapts to these rows; the share of one-person pairs unless said otherwise. */
  readonly learning?: Learning
  /** Told the share done, 0 to 1. */
  readonly progress?: (share: number) => void
}
