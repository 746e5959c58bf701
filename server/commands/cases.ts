import { Problem } from '@homeward/domain'
import { defineCommand, wholeNumber } from '../platform/command-line.ts'
import { writeWhole } from '../platform/files.ts'
import { htcdsLines } from './cases/htcds-lines.ts'
import { readCaseFile } from './cases/read-case-file.ts'
import { sdgLines } from './cases/sdg-lines.ts'

export const command = defineCommand({
  summary: 'write cases in the words of others: HTCDS 2.0, the columns of CTDC, SDG 16.2.2',
  usage: `Usage: homeward cases CASES.json --as htcds|ctdc|sdg --out FILE [options] [--json]

CASES.json (homeward.cases/1) has one summary in codes for each person. None of the three knows forced criminality: it
stands in an x_ field beside the nearest code (htcds, ctdc with --extension), or in the note of its row (sdg).
  htcds   one JSON object a line, for case systems; each is about one person: it is no publication
  ctdc    the 27 columns, one line a person; it is no publication either: release it with "homeward publish"
  sdg     detected people by form, sex and age as rows of the global SDG flow; counts below k are hidden
  --extension        ctdc: adds x_ForcedCriminality after the 27 columns
  --year 2025 --area 764   sdg: the year, and the country as UN M49 number
  --k 10             sdg: the smallest count that may show
  --population N     sdg: adds the rate per 100,000`,
  options: {
    as: { type: 'string' },
    out: { type: 'string' },
    extension: { type: 'boolean' },
    year: { type: 'string' },
    area: { type: 'string' },
    k: { type: 'string' },
    population: { type: 'string' },
  },
  run: async ({ words: [path, ...more], options, result }) => {
    const { as, out } = options
    if (path === undefined || more.length > 0) throw new Problem('usage-wrong', 'Name one file of cases.')
    if (as !== 'htcds' && as !== 'ctdc' && as !== 'sdg') {
      throw new Problem('usage-wrong', '--as is one of htcds, ctdc, sdg.')
    }
    if (out === undefined) throw new Problem('usage-wrong', 'Say where to write with --out.')
    const cases = await readCaseFile(path)
    const lines = await write(as, cases, options)
    await writeWhole(out, lines.join(''))
    result(
      { format: 'homeward.written/1', as, cases: cases.length, lines: lines.length },
      `${cases.length} cases as ${as}.`,
    )
  },
})

async function write(
  as: 'htcds' | 'ctdc' | 'sdg',
  cases: Awaited<ReturnType<typeof readCaseFile>>,
  options: Readonly<Record<string, string | boolean | undefined>>,
): Promise<string[]> {
  if (as === 'htcds') return htcdsLines(cases)
  if (as === 'ctdc') {
    const { ctdcLines } = await import('@homeward/formats/ctdc')
    return [...ctdcLines(cases, { extension: options['extension'] === true })]
  }
  const text = (name: string) => (typeof options[name] === 'string' ? options[name] : undefined)
  const area = text('area')
  if (text('year') === undefined || area === undefined)
    throw new Problem('usage-wrong', '--as sdg needs --year and --area.')
  const k = wholeNumber(text('k'), 'k', 10)
  if (k < 2) throw new Problem('input-invalid', '--k is 2 or more: a group of one is a person.')
  const population = text('population') === undefined ? null : wholeNumber(text('population'), 'population', 0)
  return sdgLines(cases, { year: wholeNumber(text('year'), 'year', 0), area, k, population })
}
