import type { CaseTable } from '../case-table.ts'
import { aggregateSafely } from '../combinations/protect-counts.ts'
import { selectionLines } from '../combinations/selection-lines.ts'
import { errorOfLowerCounts } from '../combinations/weighted-error.ts'
import { expectedRoundingError } from './expected-rounding-error.ts'
import type { MadeRelease, ReleaseRequest } from './made-release.ts'

export function releaseAggregates(table: CaseTable, { k, length }: Pick<ReleaseRequest, 'k' | 'length'>): MadeRelease {
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
