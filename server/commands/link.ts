import { join } from 'node:path'
import { Problem } from '@homeward/domain'
import { type Linkage, type LinkSettings, peopleModel, type Table, TableBuilder } from '@homeward/link'
import { defineCommand, wholeNumber } from '../platform/command-line.ts'
import { linkInThreads } from '../platform/linking/link-in-threads.ts'
import { expectedLines } from './link/expected-lines.ts'
import { explainRows, wordsToExplain } from './link/explain-rows.ts'
import { linkCounts, linkTables } from './link/link-tables.ts'
import { readMapping } from './link/read-mapping.ts'
import { type PlacedRow, streamRows } from './link/read-rows.ts'
import { RowPlaces } from './link/row-places.ts'
import { writeTable } from './link/write-table.ts'

export const command = defineCommand({
  summary: 'who on these lists may be the same person, with reasons',
  usage: `Usage: homeward link FILE… --out DIR [options]

Reads lists (CSV, XLSX, Parquet) and writes DIR/people.csv (list,row,person,status: every record once) and DIR/pairs.csv
(list_a,row_a,list_b,row_b,weight,probability,decision,reasons). It proposes; nothing is merged.
  --map column=field   reads a column as a field; again for more columns, or --map FILE.json with {"column": "field"}
  --review N           how many pairs people can look at (default: one per ten rows)
  --explain ROW_A ROW_B  instead of tables the whole reasoning about two rows (LIST:ROW, or ROW of a single list);
                       values are shown on a terminal only
  --precision 0.99     how right the proposed pairs should be, taken together
  --format parquet     writes people.parquet and pairs.parquet instead
  --engine duckdb      finds and weighs pairs by SQL over Parquet files in DIR/duckdb, with the same result; the keys in them
                       tell something about names, so the folder is as confidential as the lists
  --json               prints {rows, people, pairs, review, aside, seconds, peakMiB} and the report: what every blocking rule
                       brought, the groups it cut, and how right the proposals are expected to be`,
  options: {
    out: { type: 'string' },
    map: { type: 'string', multiple: true },
    review: { type: 'string' },
    precision: { type: 'string' },
    explain: { type: 'string' },
    format: { type: 'string' },
    engine: { type: 'string' },
  },
  run: async ({ words, options, result, say, progress }) => {
    const { files, first, second } = wordsToExplain(words, options.explain)
    if (files.length === 0) throw new Problem('usage-wrong', 'Name at least one list.')
    if (options.out === undefined && first === undefined) {
      throw new Problem('usage-wrong', 'Name a folder for the result with --out.')
    }
    const format = oneOf(options.format, 'format', ['csv', 'parquet'])
    const engine = oneOf(options.engine, 'engine', ['homeward', 'duckdb'])
    if (engine === 'duckdb' && options.out === undefined) {
      throw new Problem('usage-wrong', 'Name a folder for the tables of --engine duckdb with --out.')
    }
    const started = process.hrtime.bigint()
    const mapping = await readMapping(options.map ?? [])
    const builder = new TableBuilder()
    const places = new RowPlaces()
    const explained: PlacedRow[] = []
    for await (const row of streamRows(files, mapping, (share, what) => progress(share * 0.4, what))) {
      places.add(row.list, row.row, row.values !== null)
      if (row.values !== null) builder.add(row.values)
      if (first !== undefined) explained.push(row)
    }
    const table = builder.table()
    const settings = {
      review: wholeNumber(options.review, 'review', Math.max(1, Math.floor(places.count / 10))),
      precision: shareOf(options.precision, 'precision', 0.99),
      progress: (share: number) => progress(0.4 + share * 0.5, 'comparing'),
    }
    const linkage =
      engine === 'duckdb'
        ? await linkInDuckdb(table, { ...settings, folder: join(options.out!, 'duckdb') })
        : await linkInThreads(table, peopleModel, settings)
    if (first !== undefined && second !== undefined) {
      const shown = process.stdout.isTTY === true
      const { explanation, lines } = explainRows(
        { rows: explained, places, table, model: linkage.model },
        [first, second],
        shown,
      )
      progress(1, 'done')
      result({ format: 'homeward.explanation/1', ...explanation }, lines)
      return
    }
    const tables = linkTables(places, linkage)
    await writeTable(options.out!, 'people', { table: tables.people, format })
    await writeTable(options.out!, 'pairs', { table: tables.pairs, format })
    const counts = linkCounts(places, linkage)
    progress(1, 'done')
    for (const { rule, cut, largestCompared } of linkage.report.rules) {
      if (cut.blocks === 0) continue
      const largest = cut.listed
        .slice(0, 3)
        .map(({ rows, first: row }) => `${rows} rows (one is ${places.linked(row).join(':')})`)
      say(
        `Rule ${rule}: ${cut.blocks} groups of more than ${largestCompared} rows were left to the other rules; the largest: ${largest.join(', ')}.`,
      )
    }
    const seconds = Number(process.hrtime.bigint() - started) / 1e9
    const peakMiB = Math.round(process.resourceUsage().maxRSS / 1024)
    result(
      { rows: places.count, ...counts, seconds: Math.round(seconds * 100) / 100, peakMiB, report: linkage.report },
      [
        `${places.count} rows: ${counts.people} people proposed, ${counts.pairs} pairs joined, ${counts.review} pairs to look at, ${counts.aside} rows aside (${seconds.toFixed(1)} s).`,
        ...expectedLines(linkage.report.expected),
      ].join('\n'),
    )
  },
})

async function linkInDuckdb(table: Table, settings: LinkSettings & { readonly folder: string }): Promise<Linkage> {
  const { linkInDuckdb: linkBySql } = await import('../platform/linking/duckdb/link-in-duckdb.ts')
  return linkBySql(table, peopleModel, settings)
}

function oneOf<const T extends string>(text: string | undefined, name: string, known: readonly [T, ...T[]]): T {
  const found = text === undefined ? known[0] : known.find((each) => each === text)
  if (found === undefined) throw new Problem('usage-wrong', `--${name} takes ${known.join(' or ')}.`)
  return found
}

function shareOf(text: string | undefined, name: string, fallback: number): number {
  if (text === undefined) return fallback
  const share = Number(text)
  if (!(share > 0 && share < 1)) throw new Problem('usage-wrong', `--${name} takes a number between 0 and 1.`)
  return share
}
