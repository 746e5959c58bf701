import type { ReleaseStatement } from '@homeward/domain'
import { divideBudget } from '../accounting/privacy-budget.ts'
import { expectedRoundingError } from './expected-rounding-error.ts'
import type { ReleaseRequest } from './made-release.ts'

/** What a release would cost and how large its error would be, before anything is spent; nothing is asked of the cases. */
export interface ReleasePreview {
  readonly mode: ReleaseRequest['mode']
  readonly k: number
  readonly length: number
  /** For mode dp: what it would spend, and within how many persons the number of records would be (95 %). */
  readonly rho: number | null
  readonly rowsWithin95: number | null
  /** Of the k-safe modes. */
  readonly expectedError: ReleaseStatement['expectedError']
  /** Of mode dp, by how many values of a record are known: that is asked of the cases, so a preview shows the whole range. */
  readonly noise: readonly {
    readonly knownValuesPerRecord: number
    readonly byLength: readonly { length: number; sigma: number; absolute: number; within95: number }[]
  }[]
}

const z95 = 1.96

/** Previews a release of cases with `width` columns. */
export function previewRelease(asked: ReleaseRequest, width: number): ReleasePreview {
  const { mode, k, epsilon, delta } = asked
  if (mode !== 'dp' || epsilon === null) {
    const expectedError = mode === 'tables' ? [] : expectedRoundingError(k, asked.length)
    return { mode, k, length: asked.length, rho: null, rowsWithin95: null, expectedError, noise: [] }
  }
  const length = Math.min(asked.length, 3)
  const budget = divideBudget({ epsilon, delta, length, width })
  const bounds = [...new Set([Math.min(5, width), Math.min(10, width), Math.min(15, width), width])]
  const noise = bounds.map((most) => ({
    knownValuesPerRecord: most,
    byLength: budget.counts(most).map(({ sigma }, place) => ({
      length: place + 1,
      sigma,
      absolute: sigma * Math.sqrt(2 / Math.PI),
      within95: z95 * sigma,
    })),
  }))
  return { mode, k, length, rho: budget.rho, rowsWithin95: z95 * budget.rows.sigma, expectedError: [], noise }
}
