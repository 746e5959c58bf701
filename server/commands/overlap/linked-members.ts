import { link, peopleModel, prepare } from '@homeward/link'
import { readMapping } from '../link/read-mapping.ts'
import { readRows } from '../link/read-rows.ts'
import type { Member } from './count-overlap.ts'

/** Links lists as "homeward link" does by default, and answers which person each row is taken to be about. */
export async function linkedMembers(
  files: readonly string[],
  map: readonly string[],
  progress: (share: number, what: string) => void,
): Promise<{ readonly rows: readonly Member[]; readonly aside: number }> {
  const rows = await readRows(files, await readMapping(map), (share, what) => progress(share * 0.4, what))
  const taken = rows.filter(({ values }) => values !== null)
  const { people } = link(prepare(taken.map(({ values }) => values!)), peopleModel, {
    review: Math.floor(rows.length / 10),
    precision: 0.99,
    progress: (share) => progress(0.4 + share * 0.6, 'comparing'),
  })
  return {
    rows: taken.map(({ list }, at) => ({ list, person: String(people[at]!) })),
    aside: rows.length - taken.length,
  }
}
