import { readFile } from 'node:fs/promises'
import type { OverlapTable } from '@homeward/count/estimate'
import { Problem } from '@homeward/domain'
import { type CsvRecord, readCsv } from '@homeward/formats/csv'

/** Reads a table of overlaps. Every fault names its line; nothing of the file's text is repeated. */
export async function readTable(path: string): Promise<OverlapTable> {
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch {
    throw new Problem('input-unreadable', 'The table cannot be read; check the path.')
  }
  const records: CsvRecord[] = []
  for await (const record of readCsv(once(text), ',')) records.push(record)
  const [header, ...rows] = records
  if (header === undefined) throw new Problem('input-invalid', 'The table is empty: it needs a header and rows.')
  const names = header.cells.map((cell) => cell.trim())
  const at = names.indexOf('count')
  if (at < 0 || names.lastIndexOf('count') !== at) {
    throw new Problem('input-invalid', 'The table needs one column named "count"; the header does not have it.')
  }
  if (names.includes('')) throw new Problem('input-invalid', 'Line 1 of the table has a column without a name.')
  if (rows.length === 0) throw new Problem('input-invalid', 'The table has a header but no rows.')
  const lists = names.filter((_, place) => place !== at)
  const lines = new Map<number, number>()
  const cells: number[] = []
  const counts: number[] = []
  for (const { line, cells: values } of rows) {
    if (values.length !== names.length) {
      fault(line, `has ${values.length} cells where the header has ${names.length}`)
    }
    const count = Number(values[at]!.trim())
    if (values[at]!.trim() === '' || !Number.isInteger(count) || count < 0) {
      fault(line, 'needs a whole number of people, zero or more, in the column "count"')
    }
    const marks = values.filter((_, place) => place !== at).map((value) => value.trim())
    if (marks.some((mark) => mark !== '0' && mark !== '1')) fault(line, 'has a mark that is neither 0 nor 1')
    const cell = marks.reduce((mask, mark, list) => (mark === '1' ? mask + 2 ** list : mask), 0)
    if (cell === 0) fault(line, 'is for people on no list, whom nobody counted; take it out')
    if (lines.has(cell))
      fault(line, `repeats the combination of lists of line ${lines.get(cell)}; add the two together`)
    lines.set(cell, line)
    cells.push(cell)
    counts.push(count)
  }
  return { lists, cells, counts }
}

function fault(line: number, what: string): never {
  throw new Problem('input-invalid', `Line ${line} of the table ${what}.`, { line })
}

async function* once(text: string): AsyncGenerator<string> {
  yield text
}

/** Reads resamples: one array of counts for each, as long as the table, each with at least one person. */
export async function readResamples(path: string, table: OverlapTable): Promise<number[][]> {
  let value: unknown
  try {
    value = JSON.parse(await readFile(path, 'utf8'))
  } catch {
    throw new Problem('input-unreadable', 'The resamples cannot be read as JSON; check the path and the file.')
  }
  if (!Array.isArray(value)) throw new Problem('input-invalid', 'The resamples are not one JSON array of arrays.')
  for (const [number, counts] of value.entries()) {
    const isSound =
      Array.isArray(counts) &&
      counts.length === table.cells.length &&
      counts.every((count) => Number.isInteger(count) && count >= 0) &&
      counts.some((count) => count > 0)
    if (!isSound) {
      throw new Problem(
        'input-invalid',
        `Resample ${number + 1} does not hold ${table.cells.length} whole counts, one for each row of the table.`,
      )
    }
  }
  return value as number[][]
}
