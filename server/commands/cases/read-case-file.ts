import { readFile } from 'node:fs/promises'
import { CaseFile, type CaseSummary, Problem } from '@homeward/domain'

/** Reads summaries of cases. A fault names the place, never a value. */
export async function readCaseFile(path: string): Promise<CaseSummary[]> {
  let value: unknown
  try {
    value = JSON.parse(await readFile(path, 'utf8'))
  } catch {
    throw new Problem('input-unreadable', 'The cases cannot be read as JSON; check the path and the file.')
  }
  const parsed = CaseFile.safeParse(value)
  if (parsed.success) return parsed.data.cases
  const where = parsed.error.issues[0]?.path.join('.') ?? ''
  throw new Problem('input-invalid', `The cases do not have the shape of homeward.cases/1 at "${where}".`)
}
