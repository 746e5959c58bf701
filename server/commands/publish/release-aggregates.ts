import { aggregateSafely, type CaseTable, errorOfLowerCounts, selectionLines } from '@homeward/count/publish'
import { expectedRoundingError } from './expected-rounding-error.ts'
import type { Made } from './made.ts'
import type { ReleasePlan } from './plan-release.ts'

export function releaseAggregates(table: CaseTable, { k, length }: Pick<ReleasePlan, 'k' | 'length'>): Made {
  const { rows, combinations } = aggregateSafely(table, k, length)
  return {
    statement: {
      rows,
      expectedError: expectedRoundingError(k, length),
      measuredError: errorOfLowerCounts(table, combinations),
    },
    files: new Map([['aggregates.csv', `${[...selectionLines(table.codebook, combinations)].join('\n')}\n`]]),
  }
}
