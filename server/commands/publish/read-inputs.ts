import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import {
  type CaseTable,
  type CheckedCodebook,
  capRecordsPerPerson,
  checkCodebook,
  isRefusal,
} from '@homeward/count/publish'
import { Codebook, Problem } from '@homeward/domain'
import { readCases } from '@homeward/formats/cases'

export interface Inputs {
  readonly table: CaseTable
  readonly warnings: string[]
  /** SHA-256 of the coded cases and of the codebook, for the ledger. */
  readonly casesHash: string
  readonly codebookHash: string
}

export async function readCodebook(path: string): Promise<CheckedCodebook> {
  let value: unknown
  try {
    value = JSON.parse(await readFile(path, 'utf8'))
  } catch {
    throw new Problem('input-unreadable', 'The codebook cannot be read as JSON; check the path and the file.')
  }
  const parsed = Codebook.safeParse(value)
  if (!parsed.success) {
    const where = parsed.error.issues[0]?.path.join('.') ?? ''
    throw new Problem('input-invalid', `The codebook does not have the shape of homeward.codebook/1 at "${where}".`)
  }
  const checked = checkCodebook(parsed.data)
  if (isRefusal(checked)) throw new Problem('input-invalid', checked.reason)
  return checked
}

export async function readInputs(casesPath: string, codebookPath: string): Promise<Inputs> {
  const codebook = await readCodebook(codebookPath)
  let bytes: Uint8Array
  try {
    bytes = await readFile(casesPath)
  } catch {
    throw new Problem('input-unreadable', 'The case file cannot be read; check the path.')
  }
  const cases = readCases(bytes, codebook)
  const table = capRecordsPerPerson({ codebook, rows: cases.rows, codes: cases.codes }, cases.persons)
  const warnings: string[] = []
  if (cases.persons === null) warnings.push('The codebook names no person column: every row is taken for one person.')
  if (table.rows < cases.rows) {
    warnings.push(`${cases.rows - table.rows} further records of the same persons were left out: one record a person.`)
  }
  if (cases.leftOut > 0) {
    warnings.push(`Columns of the file that the codebook does not name were left out: ${cases.leftOut}.`)
  }
  const hash = createHash('sha256')
  for (const column of table.codes) hash.update(new Uint8Array(column.buffer, column.byteOffset, column.byteLength))
  return {
    table,
    warnings,
    casesHash: hash.digest('hex'),
    codebookHash: createHash('sha256')
      .update(JSON.stringify([codebook.columns, codebook.tables]))
      .digest('hex'),
  }
}
