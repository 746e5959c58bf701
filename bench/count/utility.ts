// What synthetic records keep, against the row-seeded method on the same cases; support by an independent checker.
// Usage: npx tsx bench/count/utility.ts [rows 10000] [k 10]
import { seededRandom } from '@homeward/count/estimate'
import { type CaseTable, checkCodebook, errorOfRecords, isRefusal, synthesizeSafely } from '@homeward/count/publish'
import { Codebook } from '@homeward/domain'
import { readCases } from '@homeward/formats/cases'
import { synthesizeCases } from '@homeward/synthetic/cases'
import { rowSeeded } from './row-seeded.ts'
import { writeResults } from './write-results.ts'

const [rows = 10_000, k = 10] = process.argv.slice(2).map(Number)
const invented = synthesizeCases({ rows, seed: 7, width: 20 })
const codebook = checkCodebook(Codebook.parse(invented.codebook))
if (isRefusal(codebook)) throw new Error(codebook.reason)
const cases = readCases(new TextEncoder().encode(invented.csv), codebook)
const table: CaseTable = { codebook, rows: cases.rows, codes: cases.codes }

const processor = <Result>(work: () => Result): [Result, number] => {
  const start = process.cpuUsage()
  const result = work()
  const { user, system } = process.cpuUsage(start)
  return [result, (user + system) / 1e6]
}

/** Records that fewer than k real rows contain, counted row by row over lists of the rarest attribute. */
function violations(records: { rows: number; codes: readonly Uint16Array[] }): number {
  const holders = new Map<number, number[]>()
  for (const [column, codes] of table.codes.entries()) {
    for (const [row, code] of codes.entries()) {
      if (code === 0) continue
      const own = holders.get(column * 4096 + code)
      if (own === undefined) holders.set(column * 4096 + code, [row])
      else own.push(row)
    }
  }
  const checked = new Map<string, boolean>()
  let bad = 0
  for (let row = 0; row < records.rows; row += 1) {
    const known = records.codes.flatMap((codes, column) => (codes[row] === 0 ? [] : [column * 4096 + codes[row]!]))
    const key = known.join()
    if (!checked.has(key) && known.length > 0) {
      const rarest = known.map((each) => holders.get(each)!).sort((one, other) => one.length - other.length)[0]!
      const support = rarest.filter((real) => known.every((each) => table.codes[each >> 12]![real] === (each & 4095)))
      checked.set(key, support.length >= k)
    }
    if (checked.get(key) === false) bad += 1
  }
  return bad
}

const [ours, seconds] = processor(() => synthesizeSafely(table, k, seededRandom(1)))
if (isRefusal(ours)) throw new Error(ours.reason)
const [theirs, theirSeconds] = processor(() => rowSeeded(table, k, 1))
const coded = table.codes.map(() => new Uint16Array(theirs.length))
for (const [row, record] of theirs.entries()) for (const each of record) coded[each >> 12]![row] = each & 4095
const peer = { rows: theirs.length, codes: coded }

const describe = (records: { rows: number; codes: readonly Uint16Array[] }) => ({
  records: records.rows,
  recordsPerPerson: records.rows / table.rows,
  violations: violations(records),
  weightedError: errorOfRecords(table, records, 3).map(({ weighted }) => weighted),
})
const results = { ours: describe(ours), rowSeeded: describe(peer) }
writeResults(`utility-${rows}`, {
  rows,
  k,
  ours: { ...results.ours, processorSeconds: seconds },
  rowSeeded: { ...results.rowSeeded, processorSeconds: theirSeconds },
  twoWayErrorRatio: results.ours.weightedError[1]! / results.rowSeeded.weightedError[1]!,
  must: 0.7,
  aim: 0.4,
})
