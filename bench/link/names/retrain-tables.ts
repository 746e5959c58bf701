// Learns every committed table again and compares the bytes. usage: npx tsx bench/link/names/retrain-tables.ts [--write]
import { readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { trainTable } from '../../../server/commands/train/train-table.ts'
import { trainingPlan } from '../../../server/commands/train/training-plan.ts'
import { dataFile } from './data-folder.ts'

const { values } = parseArgs({ options: { write: { type: 'boolean', default: false } } })
const tables = new URL('../../../engines/link/names/tables/', import.meta.url).pathname
const popular = ['linkage/popular_forenames_by_country.csv', 'linkage/popular_surnames_by_country.csv', 'names.json']
const open = 'popular-names-by-country (CC0); names written for this project'
const net = `NETransliteration (MIT); ${open}`
const foreign = ['linkage/translit_pairs_train.csv', ...popular]

const recipes: readonly (readonly [script: string, table: string, source: string, entries: number, files: string[]])[] =
  [
    ['ar', 'arabic', net, 12_000, foreign],
    [
      'my',
      'myanmar',
      `Burmese name pairs (Apache-2.0); ${open}`,
      12_000,
      ['linkage/burmese_pairs_train.csv', ...popular],
    ],
    ['ko', 'hangul', net, 12_000, foreign],
    ['kana', 'kana', net, 13_500, foreign],
    ['he', 'hebrew', net, 12_000, foreign],
    ['ru', 'cyrillic', net, 12_000, foreign],
    ['zh', 'han', 'NETransliteration (MIT)', 12_000, ['linkage/translit_pairs_train.csv']],
    ...(
      [
        ['th', 'thai'],
        ['km', 'khmer'],
        ['lo', 'lao'],
        ['hi', 'devanagari'],
        ['bn', 'bengali'],
        ['ta', 'tamil'],
        ['te', 'telugu'],
        ['si', 'sinhala'],
        ['am', 'ethiopic'],
        ['ka', 'georgian'],
        ['hy', 'armenian'],
        ['el', 'greek'],
      ] as const
    ).map(([script, table]) => [script, table, open, 4_000, popular] as [string, string, string, number, string[]]),
  ]

let changed = 0
for (const [script, table, source, entries, files] of recipes) {
  const committed = join(tables, `${table}.json`)
  const out = values.write ? committed : join(tmpdir(), `romanisation-${process.pid}-${table}.json`)
  const before = readFileSync(committed)
  await trainTable(trainingPlan({ script, pairs: files.map(dataFile), out, source, entries, seed: 1 }), () => undefined)
  const same = before.equals(readFileSync(out))
  if (!same) changed++
  console.log(`${table}: ${same ? 'the same bytes' : 'different'}`)
  if (!values.write) rmSync(out)
}
process.exitCode = changed > 0 && !values.write ? 4 : 0
