import type { Existence } from '../existence/check-existence.ts'
import { type NoEstimate, noEstimate } from '../no-estimate.ts'

/** Why a table gives no estimate although its lists do overlap: what the exact check of the independence model found. */
export function refuseModel(existence: Exclude<Existence, 0>): NoEstimate {
  const needs = [
    'overlap between lists that share nobody now: a longer period, a wider place, or linking that finds more',
    'merging lists that cannot share people, with the effect of merging shown',
  ]
  if (existence === 1) {
    return noEstimate(
      'no-maximum',
      'The model has no maximum likelihood estimate: the more unseen people, the better it fits, without end.',
      needs,
    )
  }
  if (existence === 2) {
    return noEstimate(
      'not-identifiable',
      'Different numbers of unseen people fit the table equally well; it cannot tell them apart.',
      needs,
    )
  }
  return noEstimate(
    'no-maximum-and-not-identifiable',
    'The model has no maximum, and different numbers of unseen people fit the table equally well.',
    needs,
  )
}
