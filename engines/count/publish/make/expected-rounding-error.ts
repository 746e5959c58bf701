import type { ReleaseStatement } from '@homeward/domain'

/** Rounding down to a multiple of k takes (k - 1) / 2 from a released count on average; nothing is known beforehand of the counts below k. */
export function expectedRoundingError(k: number, length: number): ReleaseStatement['expectedError'] {
  return Array.from({ length }, (_, place) => ({ length: place + 1, weighted: null, absolute: (k - 1) / 2 }))
}
