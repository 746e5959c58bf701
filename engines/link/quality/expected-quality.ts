import { expectedShare, type ShareInterval } from './interval.ts'

/** How right and how complete proposals are expected to be. */
export interface ExpectedQuality {
  readonly pairs: number
  readonly precision: ShareInterval
  readonly recall: ShareInterval
}

/** For the pairs proposed, and for these with the pairs to look at once someone has judged them rightly. */
export interface BandQuality {
  readonly proposed: ExpectedQuality
  readonly judged: ExpectedQuality & { readonly review: number; readonly expectedSame: number }
}

/**
 * What the stated probabilities say about a run before anyone has looked: the expected number of right pairs is the sum of their probabilities, its
 * variance the sum of p(1 − p). `all` is how many pairs of one person the model expects among all rows, found or not. Assumes that probabilities are
 * calibrated and pairs independent; pairs of one group are not, so the true interval is somewhat wider.
 */
export function expectedQuality(proposed: readonly number[], review: readonly number[], all: number): BandQuality {
  const [right, toLookAt] = [sumOf(proposed), sumOf(review)]
  const expected = Math.max(all, right.mean + toLookAt.mean)
  // How many pairs there are is itself uncertain: as a count.
  const relative = 1 / Math.max(1, expected)
  const recall = (mean: number, variance: number): ShareInterval =>
    expectedShare({ mean, variance: variance + mean * mean * relative, of: expected })
  const judged = { mean: right.mean + toLookAt.mean, variance: right.variance + toLookAt.variance }
  return {
    proposed: {
      pairs: proposed.length,
      precision: expectedShare({ ...right, of: proposed.length }),
      recall: recall(right.mean, right.variance),
    },
    judged: {
      pairs: proposed.length + Math.round(toLookAt.mean),
      review: review.length,
      expectedSame: Math.round(toLookAt.mean),
      precision: expectedShare({ mean: judged.mean, variance: right.variance, of: proposed.length + toLookAt.mean }),
      recall: recall(judged.mean, judged.variance),
    },
  }
}

function sumOf(probabilities: readonly number[]): { mean: number; variance: number } {
  let [mean, variance] = [0, 0]
  for (const probability of probabilities) {
    mean += probability
    variance += probability * (1 - probability)
  }
  return { mean, variance }
}
