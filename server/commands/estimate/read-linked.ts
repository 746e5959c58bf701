import { basename } from 'node:path'
import { type LinkedRows, type OverlapTable, tableOfPeople } from '@homeward/count/estimate'
import { Problem } from '@homeward/domain'
import { readColumns } from './read-columns.ts'

export interface Linked {
  readonly table: OverlapTable
  /** Null without a file of pairs: then nothing is known about how sure the links are. */
  readonly linked: LinkedRows | null
  readonly aside: number
}

/** Reads what `homeward link` wrote: people.csv, and pairs.csv when it is named. Rows set aside are not counted. */
export async function readLinked(peoplePath: string, pairsPath: string | null): Promise<Linked> {
  const lists: string[] = []
  const placeOfList = new Map<string, number>()
  const rowLists: number[] = []
  const people: string[] = []
  const placeOfRow = new Map<string, number>()
  let aside = 0
  const columns = ['list', 'row', 'person', 'status'] as const
  for await (const { line, cells } of readColumns(peoplePath, columns)) {
    const [list, row, person, status] = cells as [string, string, string, string]
    if (list === '' || person === '') throw fault(peoplePath, line, 'a list or a person is missing')
    if (status === 'aside') {
      aside += 1
      continue
    }
    const key = rowKey(list, row)
    if (placeOfRow.has(key)) throw fault(peoplePath, line, 'a row of a list stands here for the second time')
    const place = placeOfList.get(list) ?? lists.push(list) - 1
    placeOfList.set(list, place)
    placeOfRow.set(key, rowLists.length)
    rowLists.push(place)
    people.push(person)
  }
  if (rowLists.length === 0) throw new Problem('input-invalid', `"${basename(peoplePath)}" has no row that was linked.`)
  const links = pairsPath === null ? null : await readLinks(pairsPath, placeOfRow)
  return {
    table: tableOfPeople(lists, rowLists, people),
    linked: links === null ? null : { lists, rowLists, links },
    aside,
  }
}

const rowKey = (list: string, row: string) => `${row} ${list}`

async function readLinks(path: string, placeOfRow: ReadonlyMap<string, number>): Promise<LinkedRows['links']> {
  const links: LinkedRows['links'][number][] = []
  const columns = ['list_a', 'row_a', 'list_b', 'row_b', 'probability'] as const
  for await (const { line, cells } of readColumns(path, columns)) {
    const [listA, rowA, listB, rowB, text] = cells as [string, string, string, string, string]
    const [one, other] = [placeOfRow.get(rowKey(listA, rowA)), placeOfRow.get(rowKey(listB, rowB))]
    if (one === undefined || other === undefined || one === other) {
      throw fault(path, line, 'a row of this pair is not among the people; take both files from one run of linking')
    }
    const probability = Number(text)
    if (text.trim() === '' || !(probability >= 0 && probability <= 1)) {
      throw fault(path, line, 'the probability is no number from 0 to 1')
    }
    links.push({ one, other, probability })
  }
  return links
}

function fault(path: string, line: number, what: string): Problem {
  return new Problem('input-invalid', `"${basename(path)}", line ${line}: ${what}.`, { line })
}
