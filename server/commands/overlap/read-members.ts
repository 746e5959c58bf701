import { basename } from 'node:path'
import { Problem } from '@homeward/domain'
import { readList } from '@homeward/formats/list'
import type { Member } from './count-overlap.ts'

/** The rows of a `people.csv` (list,row,person,status) and how many of it are aside; null when the file is no such table. */
export async function readMembers(
  path: string,
): Promise<{ readonly rows: readonly Member[]; readonly aside: number } | null> {
  const reading = await readList({ path })
  const column = (name: string) => reading.headers.indexOf(name)
  const [list, person, status] = [column('list'), column('person'), column('status')]
  if (list < 0 || person < 0 || column('row') < 0) return null
  const rows: Member[] = []
  let aside = 0
  for await (const { raw, line } of reading.rows) {
    const [from, about] = [raw[list], raw[person]]
    if (from === undefined || about === undefined || from === '' || about === '') {
      throw new Problem('input-invalid', `"${basename(path)}", line ${line}: a list or a person is missing.`, { line })
    }
    if (raw[status] === 'aside') aside += 1
    else rows.push({ list: from, person: about })
  }
  return { rows, aside }
}
