import type { CaseTable } from '../case-table.ts'
import { aggregateSafely } from '../combinations/protect-counts.ts'
import { selectionLines } from '../combinations/selection-lines.ts'
import { isRefusal, type Refusal } from '../refusal.ts'
import { errorOfRecords, synthesizeSafely } from '../synthesis/synthesize-safely.ts'
import { recordLines } from '../synthesis/synthetic-records.ts'
import { expectedRoundingError } from './expected-rounding-error.ts'
import type { MadeRelease, ReleaseRequest } from './made-release.ts'

export function releaseSynthetic(
  table: CaseTable,
  { k, length }: Pick<ReleaseRequest, 'k' | 'length'>,
  uniform: () => number,
  progress: (share: number, what: string) => void,
): MadeRelease | Refusal {
  const { rows, combinations } = aggregateSafely(table, k, length)
  const records = synthesizeSafely(table, k, uniform, (share) => progress(share, 'records'))
  if (isRefusal(records)) return records
  const { columns } = table.codebook
  return {
    statement: {
      rows,
      expectedError: expectedRoundingError(k, length),
      measuredError: errorOfRecords(table, records, length),
    },
    files: new Map([
      ['aggregates.csv', `${[...selectionLines(table.codebook, combinations)].join('\n')}\n`],
      ['synthetic.csv', `${[...recordLines(columns, records)].join('\n')}\n`],
    ]),
  }
}
