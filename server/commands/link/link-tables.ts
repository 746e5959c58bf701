import { exactCsvLine } from '@homeward/formats/csv'
import { formatReasons, type Linkage } from '@homeward/link'
import type { PlacedRow } from './read-rows.ts'

/**
 * The two result tables. `taken` says which of the rows were linked, in the order they were linked; the others are aside,
 * each a person of its own. People are numbered by their first row.
 */
export function linkTables(rows: readonly PlacedRow[], taken: readonly number[], linkage: Linkage) {
  const person = Uint32Array.from(rows, (_, at) => at)
  const status: ('linked' | 'review' | 'single' | 'aside')[] = rows.map(({ values }) =>
    values === null ? 'aside' : 'single',
  )
  for (const { a, b, decision } of linkage.pairs) {
    for (const row of [taken[a]!, taken[b]!]) {
      if (decision === 'same') status[row] = 'linked'
      else if (status[row] !== 'linked') status[row] = 'review'
    }
  }
  linkage.people.forEach((first, row) => {
    person[taken[row]!] = taken[first]!
  })
  const place = ({ list, row }: PlacedRow) => [list, row] as const
  const peopleLines = [
    'list,row,person,status\n',
    ...rows.map((row, at) => exactCsvLine([...place(row), `p${person[at]! + 1}`, status[at]!])),
  ]
  const pairLines = [
    'list_a,row_a,list_b,row_b,weight,probability,decision,reasons\n',
    ...linkage.pairs.map(({ a, b, weight, probability, decision, reasons }) =>
      exactCsvLine([
        ...place(rows[taken[a]!]!),
        ...place(rows[taken[b]!]!),
        weight.toFixed(2),
        probability.toFixed(4),
        decision,
        formatReasons(reasons),
      ]),
    ),
  ]
  const review = linkage.pairs.filter(({ decision }) => decision === 'review').length
  const counts = {
    people: new Set(person).size,
    pairs: linkage.pairs.length - review,
    review,
    aside: rows.length - taken.length,
  }
  return { peopleLines: peopleLines.join(''), pairLines: pairLines.join(''), counts }
}
