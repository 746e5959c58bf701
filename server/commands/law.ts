import { Problem } from '@homeward/domain'
import { csvLine } from '@homeward/formats/csv'
import {
  currentLaw,
  type LawStanding,
  lawCompiledOn,
  lawMap,
  lawMapColumns,
  lawMapRows,
  provisions,
} from '@homeward/law'
import { defineCommand } from '../platform/command-line.ts'
import { writeWhole } from '../platform/files.ts'

const words: Readonly<Record<LawStanding, string>> = {
  'clause-read': 'a clause was read, with limits',
  'other-rule-read': 'only other rules were read',
  'none-in-text-read': 'none in the text read',
  'not-read-yet': 'not read yet',
}

export const command = defineCommand({
  summary: 'the map of the law on not punishing trafficked persons, by country',
  usage: `Usage: homeward law [--out LAW.csv] [--json]

What was read, in which source, on which day, and what it does not cover. "Not read yet" is never "no clause". Not legal advice.`,
  options: { out: { type: 'string' } },
  run: async ({ words: extra, options, result }) => {
    if (extra.length > 0) throw new Problem('usage-wrong', 'This command takes no file.')
    const map = lawMap(provisions)
    if (options.out !== undefined)
      await writeWhole(options.out, [lawMapColumns, ...lawMapRows(map)].map((row) => csvLine(row)).join(''))
    result(
      {
        format: 'homeward.law-map/1',
        compiled: lawCompiledOn,
        records: currentLaw(provisions).length,
        jurisdictions: map,
      },
      map.map(({ jurisdiction, standing }) => `${jurisdiction.padEnd(6)} ${words[standing]}`).join('\n'),
    )
  },
})
