// Why true pairs of an invented release are not proposed. usage: npx tsx bench/link/misses.ts FOLDER [results name], where
// `homeward synthesize release` wrote its lists. A pair counts as missed when it is neither proposed nor joined by a right answer in the band.
import { link, peopleModel, planLinking, prepare, probabilityOf } from '@homeward/link'
import { forEachCandidate } from '../../engines/link/block/for-each-candidate.ts'
import { levelsOf, pairComparer } from '../../engines/link/compare/pair-comparer.ts'
import { pairWeigher } from '../../engines/link/weigh/pair-weigher.ts'
import { round, writeResult } from './names/write-result.ts'
import { readTruth } from './read-truth.ts'

const [folder, name = 'misses'] = process.argv.slice(2)
if (folder === undefined) {
  console.error('Name a folder that "homeward synthesize release" wrote.')
  process.exit(2)
}
const { rows, people } = await readTruth(folder)
const table = prepare(rows)
const { people: groups, pairs, model, report } = link(table, peopleModel)
const joined = Int32Array.from(groups)
for (const { a, b, decision } of pairs) {
  if (decision !== 'review' || people[a] !== people[b] || joined[a] === joined[b]) continue
  const [keep, give] = [Math.min(joined[a]!, joined[b]!), Math.max(joined[a]!, joined[b]!)]
  joined.forEach((person, row) => {
    if (person === give) joined[row] = keep
  })
}

const rowsOf = new Map<string, number[]>()
people.forEach((person, row) => {
  const known = rowsOf.get(person)
  if (known === undefined) rowsOf.set(person, [row])
  else known.push(row)
})
const { blocks } = planLinking(table, peopleModel)
const seen = new Int32Array(table.rows).fill(-1)
const comparer = pairComparer(table, table)
const weigher = pairWeigher(model)
const identifying = ['name', 'birth', 'document', 'phone']
const counts = new Map<string, number>()
const count = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1)
let [truePairs, missed] = [0, 0]
for (const list of rowsOf.values()) {
  for (const [at, b] of list.entries()) {
    const brought = new Set<number>()
    forEachCandidate(blocks, b, seen, (a) => void brought.add(a))
    for (const a of list.slice(0, at)) {
      truePairs += 1
      if (joined[a] === joined[b]) continue
      missed += 1
      const comparison = comparer.compare(a, b)
      const codes = table.columns.map(
        ({ field }, f) => [field.field, levelsOf[field.kind][comparison.levels[f]!]!] as const,
      )
      const probability = probabilityOf(model, weigher.weigh(comparison))
      const both = codes.filter(([field, code]) => identifying.includes(field) && code !== 'absent')
      count(
        `why: ${brought.has(a) ? (probability >= 0.5 ? 'probable alone, but it has rivals or its group disagrees' : 'compared, and improbable') : 'no rule brought the two together'}`,
      )
      count(`both rows have: ${both.map(([field]) => field).join(', ') || 'no identifying field'}`)
      for (const [field, code] of both) count(`${field}: ${code}`)
    }
  }
}
const tally = (start: string) =>
  Object.fromEntries(
    [...counts]
      .filter(([key]) => key.startsWith(start))
      .sort(([, x], [, y]) => y - x)
      .map(([key, pairsOfKind]) => [
        key.slice(start.length),
        { pairs: pairsOfKind, share: round(pairsOfKind / missed) },
      ]),
  )
writeResult(
  name,
  {
    what: 'true pairs that were neither proposed nor joined by a right answer in the band, by why, by what both rows say, and by level',
    rows: rows.length,
    truePairs,
    missed,
    recall: round(1 - missed / truePairs),
    expected: report.expected,
    why: tally('why: '),
    bothRowsHave: tally('both rows have: '),
    levels: Object.fromEntries(identifying.map((field) => [field, tally(`${field}: `)])),
  },
  new URL('results', import.meta.url).pathname,
)
