import { Problem } from '@homeward/domain'
import { defineCommand, wholeNumber } from '../platform/command-line.ts'
import { previewImport } from './import/preview-import.ts'
import { previewLines } from './import/preview-lines.ts'
import { readMapping } from './link/read-mapping.ts'

const dateOrders = ['day-first', 'month-first', 'year-first'] as const

export const command = defineCommand({
  summary: 'how a list would be read, before anything is written',
  usage: `Usage: homeward import FILE --dry-run [options] [--json]

Reads a list (CSV in any common encoding, or .xlsx) and says what was understood: encoding, header, columns, dates,
how many rows can be taken and which are set aside and why. Nothing is written; importing for good is done on the
lists page, where a second look is part of it.
  --sheet NAME         another sheet of a workbook than the first that holds people
  --encoding NAME      another encoding than the one found
  --delimiter C        another delimiter than the one found
  --header-row N       the line of the header; 0 when there is none
  --date-order ORDER   day-first, month-first or year-first, for columns that do not tell
  --map column=field   reads a column as a field; again for more columns, or --map FILE.json
  --against OLDER      an earlier version of the list: counts unchanged, added, changed and missing rows`,
  options: {
    'dry-run': { type: 'boolean' },
    sheet: { type: 'string' },
    encoding: { type: 'string' },
    delimiter: { type: 'string' },
    'header-row': { type: 'string' },
    'date-order': { type: 'string' },
    map: { type: 'string', multiple: true },
    against: { type: 'string' },
  },
  run: async ({ words: [file], options, result, progress }) => {
    if (file === undefined) throw new Problem('usage-wrong', 'Name the list to read.')
    if (options['dry-run'] !== true) {
      throw new Problem(
        'usage-wrong',
        'This command only looks: add --dry-run. Lists are imported for good on the lists page.',
      )
    }
    const order = dateOrders.find((each) => each === options['date-order'])
    if (order === undefined && options['date-order'] !== undefined) {
      throw new Problem('usage-wrong', `--date-order takes one of ${dateOrders.join(', ')}.`)
    }
    const settings = {
      sheet: options.sheet,
      encoding: options.encoding,
      delimiter: options.delimiter,
      headerRow: options['header-row'] === undefined ? undefined : wholeNumber(options['header-row'], 'header-row', 1),
      dateOrder: order,
      mapHeaders: await readMapping(options.map ?? []),
    }
    const preview = await previewImport({
      file,
      older: options.against,
      settings,
      progress: (rows) => progress(0, `${rows} rows read`),
    })
    result(preview, previewLines(preview))
  },
})
