import { join } from 'node:path'
import { Problem } from '@homeward/domain'
import { peopleModel, prepare } from '@homeward/link'
import { defineCommand, wholeNumber } from '../platform/command-line.ts'
import { writeWhole } from '../platform/files.ts'
import { linkInThreads } from '../platform/linking/link-in-threads.ts'
import { explainRows, wordsToExplain } from './link/explain-rows.ts'
import { linkTables } from './link/link-tables.ts'
import { readMapping } from './link/read-mapping.ts'
import { readRows } from './link/read-rows.ts'

export const command = defineCommand({
  summary: 'who on these lists may be the same person, with reasons',
  usage: `Usage: homeward link FILE… --out DIR [options]

Reads lists (CSV, XLSX) and writes DIR/people.csv (list,row,person,status: every record once) and DIR/pairs.csv
(list_a,row_a,list_b,row_b,weight,probability,decision,reasons). It proposes; nothing is merged.
  --map column=field   reads a column as a field; again for more columns, or --map FILE.json with {"column": "field"}
  --review N           how many pairs people can look at (default: one per ten rows)
  --explain ROW_A ROW_B  instead of tables the whole reasoning about two rows (LIST:ROW, or ROW of a single list);
                       values are shown on a terminal only
  --precision 0.99     how right the proposed pairs should be, taken together
  --json               prints {rows, people, pairs, review, aside, seconds, peakMiB} and the blocking report`,
  options: {
    out: { type: 'string' },
    map: { type: 'string', multiple: true },
    review: { type: 'string' },
    precision: { type: 'string' },
    explain: { type: 'string' },
  },
  run: async ({ words, options, result, say, progress }) => {
    const { files, first, second } = wordsToExplain(words, options.explain)
    if (files.length === 0) throw new Problem('usage-wrong', 'Name at least one list.')
    if (options.out === undefined && first === undefined) {
      throw new Problem('usage-wrong', 'Name a folder for the result with --out.')
    }
    const started = process.hrtime.bigint()
    const mapping = await readMapping(options.map ?? [])
    const rows = await readRows(files, mapping, (share, what) => progress(share * 0.4, what))
    const taken = rows.flatMap(({ values }, at) => (values === null ? [] : [at]))
    const table = prepare(taken.map((at) => rows[at]!.values!))
    const linkage = await linkInThreads(table, peopleModel, {
      review: wholeNumber(options.review, 'review', Math.max(1, Math.floor(rows.length / 10))),
      precision: shareOf(options.precision, 'precision', 0.99),
      progress: (share) => progress(0.4 + share * 0.5, 'comparing'),
    })
    if (first !== undefined && second !== undefined) {
      const shown = process.stdout.isTTY === true
      const { explanation, lines } = explainRows({ rows, taken, table, model: linkage.model }, [first, second], shown)
      progress(1, 'done')
      result({ format: 'homeward.explanation/1', ...explanation }, lines)
      return
    }
    const { peopleLines, pairLines, counts } = linkTables(rows, taken, linkage)
    await writeWhole(join(options.out!, 'people.csv'), peopleLines)
    await writeWhole(join(options.out!, 'pairs.csv'), pairLines)
    progress(1, 'done')
    for (const { rule, cut, largestCompared } of linkage.report.rules) {
      if (cut.blocks === 0) continue
      say(`Rule ${rule}: ${cut.blocks} groups of more than ${largestCompared} rows were left to the other rules.`)
    }
    const seconds = Number(process.hrtime.bigint() - started) / 1e9
    const peakMiB = Math.round(process.resourceUsage().maxRSS / 1024)
    result(
      { rows: rows.length, ...counts, seconds: Math.round(seconds * 100) / 100, peakMiB, report: linkage.report },
      `${rows.length} rows: ${counts.people} people proposed, ${counts.pairs} pairs joined, ${counts.review} pairs to look at, ${counts.aside} rows aside (${seconds.toFixed(1)} s).`,
    )
  },
})

function shareOf(text: string | undefined, name: string, fallback: number): number {
  if (text === undefined) return fallback
  const share = Number(text)
  if (!(share > 0 && share < 1)) throw new Problem('usage-wrong', `--${name} takes a number between 0 and 1.`)
  return share
}
