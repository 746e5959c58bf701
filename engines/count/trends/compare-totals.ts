// Two estimated totals, one for each period, by their ratio. Each period's table was resampled by itself, so every total
// that resampling gave for one period may stand beside every one of the other: their ratios are the joint distribution.
// People on lists of both periods would tie the two together; the interval is then wider than it need be.
import { sampleQuantile } from '../numbers/quantile.ts'
import type { RateRatio } from './rate-ratio.ts'
import { ratioOfTotals } from './ratio-of-totals.ts'
import { trendWordings } from './word-trend.ts'

/** An estimated total of one period with what its resamples gave, null where they had no estimate. */
export interface EstimatedTotal {
  readonly method: string
  readonly estimate: number | null
  readonly replicates: readonly (number | null)[]
  /** What was counted, where and when (ISO dates); null when nobody said. */
  readonly definitions: {
    readonly counted: string
    readonly place: string
    readonly from: string
    readonly to: string
  } | null
}

/** What may be said of two totals, or why nothing may. */
export type TotalsComparison =
  | {
      readonly refusal: null
      readonly ratio: RateRatio
      readonly sentence: string
      readonly warnings: readonly string[]
    }
  | { readonly refusal: { readonly code: string; readonly reason: string } }

const fewest = 100
const points = 101

/** Compares the totals of two periods; the sentence is one of the fixed ladder. */
export function compareTotals(earlier: EstimatedTotal, later: EstimatedTotal): TotalsComparison {
  const refuse = (code: string, reason: string): TotalsComparison => ({ refusal: { code, reason } })
  if (earlier.estimate === null || later.estimate === null) {
    return refuse('no-estimate', 'One of the two has no estimate; a ratio needs two totals.')
  }
  if (earlier.method !== later.method) {
    return refuse('methods-differ', 'The two were estimated by different methods; a ratio would compare the methods.')
  }
  if (Math.min(earlier.replicates.length, later.replicates.length) < fewest) {
    return refuse(
      'too-few-replicates',
      `Estimate both by stepwise or bic with ${fewest} replicates or more: the interval is made of them.`,
    )
  }
  const [before, after] = [earlier.definitions, later.definitions]
  if (before !== null && after !== null && after.from <= before.to) {
    return refuse('periods-overlap', 'The later period begins before the earlier one has ended; choose periods apart.')
  }
  const ratio = ratioOfTotals([earlier.estimate, later.estimate], pairsOf(earlier.replicates, later.replicates))
  if (ratio === null) return refuse('no-estimate', 'The earlier total is zero; nothing can be divided by it.')
  const isSame = before === null || after === null || (before.counted === after.counted && before.place === after.place)
  return {
    refusal: null,
    ratio,
    sentence: trendWordings[isSame ? wordingOf(ratio) : 'not-comparable'],
    warnings:
      before === null || after === null
        ? ['Nobody said what one of the two counted, where and when: whether they count the same cannot be checked.']
        : [],
  }
}

function wordingOf({ low, high }: RateRatio): keyof typeof trendWordings {
  if (low > 1) return 'total-rose'
  return high < 1 ? 'total-fell' : 'cannot-tell'
}

/** Every one of 101 evenly spaced quantiles of one beside every one of the other. */
function pairsOf(before: readonly (number | null)[], after: readonly (number | null)[]): (readonly [number, number])[] {
  const [one, other] = [quantilesOf(before), quantilesOf(after)]
  return one.flatMap((total) => other.map((later) => [total, later] as const))
}

function quantilesOf(replicates: readonly (number | null)[]): number[] {
  const ascending = Float64Array.from(replicates, (each) => each ?? Number.POSITIVE_INFINITY).sort()
  return Array.from({ length: points }, (_, at) => sampleQuantile(ascending, (at + 0.5) / points))
}
