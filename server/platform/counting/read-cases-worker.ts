import { createHash } from 'node:crypto'
import { type CaseTable, type CheckedCodebook, capRecordsPerPerson } from '@homeward/count/publish'
import { Problem, type ProblemCode } from '@homeward/domain'
import { readCases } from '@homeward/formats/cases'
import { answerWorker } from '../workers.ts'

export interface CasesToRead {
  readonly bytes: Uint8Array
  readonly codebook: CheckedCodebook
}

/** Coded cases, one record a person, or why the file cannot be taken. */
export type CasesRead =
  | {
      readonly isRead: true
      readonly table: CaseTable
      /** Rows of the file. */
      readonly rows: number
      readonly hasPersons: boolean
      readonly leftOutColumns: number
      /** SHA-256 of the coded cases. */
      readonly hash: string
    }
  | {
      readonly isRead: false
      readonly code: ProblemCode
      readonly message: string
      readonly where: Readonly<Record<string, string | number>>
    }

await answerWorker<CasesToRead, CasesRead>(({ bytes, codebook }) => {
  try {
    const { rows, codes, persons, leftOut } = readCases(bytes, codebook)
    const table = capRecordsPerPerson({ codebook, rows, codes }, persons)
    const hash = createHash('sha256')
    for (const column of table.codes) hash.update(new Uint8Array(column.buffer, column.byteOffset, column.byteLength))
    return {
      isRead: true,
      table,
      rows,
      hasPersons: persons !== null,
      leftOutColumns: leftOut,
      hash: hash.digest('hex'),
    }
  } catch (failure) {
    if (!(failure instanceof Problem)) throw failure
    return { isRead: false, code: failure.code, message: failure.message, where: failure.where }
  }
})
