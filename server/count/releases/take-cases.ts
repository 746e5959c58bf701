import { Problem } from '@homeward/domain'
import { synthesizeCases } from '@homeward/synthetic/cases'
import { type Caller, demand } from '../../access.ts'
import type { Upload } from '../../http/call.ts'
import type { CasesRead, CasesToRead } from '../../platform/counting/read-cases-worker.ts'
import { runWorker } from '../../platform/workers.ts'
import { type Count, newRecordId } from '../count.ts'
import { checked, currentCodebook } from './codebook.ts'
import type { ReadCases } from './pending-cases.ts'

/** Reads a case file by the codebook into numbers, one record a person. The file itself is not kept anywhere. */
export async function takeCases(count: Count, caller: Caller, { bytes }: Pick<Upload, 'bytes'>) {
  demand(caller, 'release.publish')
  if (count.office.organisation.demonstration) {
    throw new Problem('demonstration-only', 'A demonstration takes no case files; use the invented cases.')
  }
  return read(count, caller, bytes, false)
}

const invented = { rows: 2400, seed: 7, repeatShare: 0.04 }

/** The invented cases of a demonstration: always the same. */
export async function inventCases(count: Count, caller: Caller) {
  demand(caller, 'release.publish')
  if (!count.office.organisation.demonstration) {
    throw new Problem('demonstration-only', 'Only a demonstration has invented cases.')
  }
  return read(count, caller, Buffer.from(synthesizeCases(invented).csv), true)
}

export function dropCases(count: Count, caller: Caller, id: string): Record<string, never> {
  demand(caller, 'release.publish')
  count.cases.drop(caller, id)
  return {}
}

async function read(count: Count, caller: Caller, bytes: Uint8Array, isInvented: boolean) {
  const { codebook } = currentCodebook(count)
  const found = await runWorker<CasesToRead, CasesRead>('counting/read-cases', { bytes, codebook: checked(codebook) })
  if (!found.isRead) throw new Problem(found.code, found.message, found.where)
  const { isRead: _, ...cases } = found
  return showCases(count.cases.keep({ ...cases, id: newRecordId(), account: caller.account, codebook, isInvented }))
}

export function showCases({ id, table, rows, hasPersons, leftOutColumns, isInvented, codebook }: ReadCases) {
  return {
    id,
    rows,
    persons: table.rows,
    hasPersons,
    leftOutColumns,
    isInvented,
    columns: codebook.columns.length,
  }
}
