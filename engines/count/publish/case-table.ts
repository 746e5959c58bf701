// Case data as numbers: what every release mode reads.
import type { CheckedCodebook } from './codebook.ts'

/** Coded cases. `codes[c][r]` is 0 for missing, otherwise 1 + the place of the value in the codebook's list. */
export interface CaseTable {
  readonly codebook: CheckedCodebook
  readonly rows: number
  readonly codes: readonly Uint16Array[]
}

/**
 * The unit of privacy is the person: keeps one record a person, the first in the file, so that nobody counts twice and
 * adding or removing a person changes exactly one record. `persons[r]` numbers the persons; null means a row each.
 */
export function capRecordsPerPerson(table: CaseTable, persons: Int32Array | null): CaseTable {
  if (persons === null) return table
  const seen = new Uint8Array(table.rows)
  const kept = new Int32Array(table.rows)
  let rows = 0
  for (let row = 0; row < table.rows; row += 1) {
    const person = persons[row]!
    if (seen[person] === 1) continue
    seen[person] = 1
    kept[rows] = row
    rows += 1
  }
  if (rows === table.rows) return table
  const codes = table.codes.map((column) => {
    const shorter = new Uint16Array(rows)
    for (let row = 0; row < rows; row += 1) shorter[row] = column[kept[row]!]!
    return shorter
  })
  return { codebook: table.codebook, rows, codes }
}

/** How many columns of each row are known. */
export function knownPerRow({ rows, codes }: CaseTable): Uint8Array {
  const known = new Uint8Array(rows)
  for (const column of codes) for (let row = 0; row < rows; row += 1) if (column[row] !== 0) known[row]! += 1
  return known
}
