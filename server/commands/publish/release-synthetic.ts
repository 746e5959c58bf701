import { createHash } from 'node:crypto'
import { seededRandom } from '@homeward/count/estimate'
import {
  aggregateSafely,
  type CaseTable,
  errorOfRecords,
  isRefusal,
  recordLines,
  selectionLines,
  synthesizeSafely,
} from '@homeward/count/publish'
import { Problem } from '@homeward/domain'
import { expectedRoundingError } from './expected-rounding-error.ts'
import type { Made } from './made.ts'
import type { ReleasePlan } from './plan-release.ts'

export function releaseSynthetic(
  table: CaseTable,
  { k, length }: Pick<ReleasePlan, 'k' | 'length'>,
  { casesHash, progress }: { casesHash: string; progress: (share: number, what: string) => void },
): Made {
  const { rows, combinations } = aggregateSafely(table, k, length)
  // The same cases give the same records: two draws would show more than one.
  const seed = createHash('sha256').update(`${casesHash} ${k} ${length}`).digest().readUInt32LE(0)
  const records = synthesizeSafely(table, k, seededRandom(seed), (share) => progress(share, 'records'))
  if (isRefusal(records)) throw new Problem('input-invalid', records.reason)
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
