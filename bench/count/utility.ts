// What synthetic records keep, against the row-seeded method on the same cases; support by an independent checker.
// Usage: npx tsx bench/count/utility.ts [rows 10000] [k 10] [seeds 1]   (medians over the seeds 7, 8, …)
import { seededRandom } from '@homeward/count/estimate'
import { type CaseTable, checkCodebook, errorOfRecords, isRefusal, synthesizeSafely } from '@homeward/count/publish'
import { Codebook } from '@homeward/domain'
import { readCases } from '@homeward/formats/cases'
import { synthesizeCases } from '@homeward/synthetic/cases'
import { rowSeeded } from './row-seeded.ts'
import { median, writeResults } from './write-results.ts'

const [rows = 10_000, k = 10, seeds = 1] = process.argv.slice(2).map(Number)

interface Records {
  readonly rows: number
  readonly codes: readonly Uint16Array[]
}

function invent(seed: number): CaseTable {
  const invented = synthesizeCases({ rows, seed, width: 20 })
  const codebook = checkCodebook(Codebook.parse(invented.codebook))
  if (isRefusal(codebook)) throw new Error(codebook.reason)
  const cases = readCases(new TextEncoder().encode(invented.csv), codebook)
  return { codebook, rows: cases.rows, codes: cases.codes }
}

function processor<Result>(work: () => Result): [Result, number] {
  const start = process.cpuUsage()
  const result = work()
  const { user, system } = process.cpuUsage(start)
  return [result, (user + system) / 1e6]
}

/** Records that fewer than k real rows contain, counted row by row over lists of the rarest attribute. */
function violations(table: CaseTable, records: Records): number {
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

function describe(table: CaseTable, records: Records, processorSeconds: number) {
  return {
    records: records.rows,
    recordsPerPerson: records.rows / table.rows,
    violations: violations(table, records),
    weightedError: errorOfRecords(table, records, 3).map(({ weighted }) => weighted),
    processorSeconds,
  }
}

function compare(seed: number) {
  const table = invent(seed)
  const [ours, seconds] = processor(() => synthesizeSafely(table, k, seededRandom(seed)))
  if (isRefusal(ours)) throw new Error(ours.reason)
  const [theirs, theirSeconds] = processor(() => rowSeeded(table, k, seed))
  const coded = table.codes.map(() => new Uint16Array(theirs.length))
  for (const [row, record] of theirs.entries()) for (const each of record) coded[each >> 12]![row] = each & 4095
  const own = describe(table, ours, seconds)
  const peer = describe(table, { rows: theirs.length, codes: coded }, theirSeconds)
  return { seed, ours: own, rowSeeded: peer, twoWayErrorRatio: own.weightedError[1]! / peer.weightedError[1]! }
}

const runs = Array.from({ length: seeds }, (_, at) => compare(7 + at))
writeResults(`utility-${rows}`, {
  rows,
  k,
  runs,
  twoWayErrorRatio: median(runs.map(({ twoWayErrorRatio }) => twoWayErrorRatio)),
  must: 0.7,
  aim: 0.4,
})
