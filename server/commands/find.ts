import { Problem, type RowField } from '@homeward/domain'
import { exactCsvLine } from '@homeward/formats/csv'
import { formatReasons, index, peopleModel, type Table, TableBuilder } from '@homeward/link'
import { defineCommand, wholeNumber } from '../platform/command-line.ts'
import { writeWhole } from '../platform/files.ts'
import { readMapping } from './link/read-mapping.ts'
import { readRows, streamRows } from './link/read-rows.ts'

/** Queries that warm the machine up before times are taken. */
const warmUp = 50

export const command = defineCommand({
  summary: 'the rows of a list that may be the people asked for',
  usage: `Usage: homeward find PEOPLE.csv --queries QUERIES.csv --out RESULTS.csv [options]

Writes RESULTS.csv (query,rank,row,weight,probability,reasons); query and row count records after the header from 1.
  --top 10             how many rows to give for each query
  --map column=field   reads a column as a field; again for more columns, or --map FILE.json
  --json               prints {rows, queries, loadSeconds, p50Ms, p95Ms, peakMiB}`,
  options: {
    queries: { type: 'string' },
    top: { type: 'string' },
    out: { type: 'string' },
    map: { type: 'string', multiple: true },
  },
  run: async ({ words: [file, ...more], options, result, progress }) => {
    if (file === undefined || more.length > 0) throw new Problem('usage-wrong', 'Name one file with the people.')
    if (options.queries === undefined) throw new Problem('usage-wrong', 'Name a file with --queries.')
    if (options.out === undefined) throw new Problem('usage-wrong', 'Name a file for the results with --out.')
    const top = wholeNumber(options.top, 'top', 10)
    if (top < 1 || top > 1000) throw new Problem('usage-wrong', '--top takes a number from 1 to 1000.')
    const started = performance.now()
    const mapping = await readMapping(options.map ?? [])
    const { people, placeOf, table } = await readPeople(file, mapping, progress)
    const found = index(table, peopleModel)
    const loadSeconds = (performance.now() - started) / 1000
    const queries = await readRows([options.queries], mapping, progress)
    const asked = queries.filter(({ values }) => values !== null)
    for (const { values } of asked.slice(0, warmUp)) found.find(values!, top)
    const times: number[] = []
    const lines = ['query,rank,row,weight,probability,reasons\n']
    for (const [at, { row, values }] of asked.entries()) {
      const before = performance.now()
      const hits = found.find({ ...values, list: undefined }, top)
      times.push(performance.now() - before)
      hits.forEach((hit, rank) => {
        const { weight, probability, reasons } = hit
        const place = placeOf[hit.row]!
        lines.push(
          exactCsvLine([row, rank + 1, place, weight.toFixed(2), probability.toFixed(4), formatReasons(reasons)]),
        )
      })
      if (at % 64 === 0) progress(at / asked.length, 'searching')
    }
    await writeWhole(options.out, lines.join(''))
    progress(1, 'done')
    times.sort((a, b) => a - b)
    const at = (share: number) =>
      Math.round((times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0) * 100) / 100
    const peakMiB = Math.round(process.resourceUsage().maxRSS / 1024)
    result(
      {
        rows: people,
        queries: queries.length,
        loadSeconds: Math.round(loadSeconds * 100) / 100,
        p50Ms: at(0.5),
        p95Ms: at(0.95),
        peakMiB,
      },
      `${queries.length} queries on ${people} rows: half within ${at(0.5)} ms, 95 % within ${at(0.95)} ms.`,
    )
  },
})

/** The people of a file as a table, with the row each stands in. Rows that could not be read are counted but not searched. */
async function readPeople(
  file: string,
  mapping: Readonly<Record<string, RowField | null>>,
  progress: (share: number, what: string) => void,
): Promise<{ people: number; placeOf: readonly number[]; table: Table }> {
  const builder = new TableBuilder()
  const placeOf: number[] = []
  let people = 0
  for await (const { row, values } of streamRows([file], mapping, progress)) {
    people += 1
    if (values === null) continue
    builder.add({ ...values, list: undefined })
    placeOf.push(row)
  }
  return { people, placeOf, table: builder.table() }
}
