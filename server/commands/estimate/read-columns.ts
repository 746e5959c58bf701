import { createReadStream } from 'node:fs'
import { basename } from 'node:path'
import { Problem } from '@homeward/domain'
import { readCsv } from '@homeward/formats/csv'

/** The named columns of a CSV file, record by record, in the order they are named. Every fault names its line and no value. */
export async function* readColumns(
  path: string,
  columns: readonly string[],
): AsyncGenerator<{ readonly line: number; readonly cells: readonly string[] }> {
  const name = basename(path)
  let places: number[] | null = null
  let width = 0
  try {
    for await (const { line, cells } of readCsv(createReadStream(path, { encoding: 'utf8' }), ',')) {
      if (places === null) {
        const header = cells.map((cell) => cell.trim())
        places = columns.map((column) => header.indexOf(column))
        width = header.length
        const missing = columns.filter((_, at) => places![at]! < 0)
        if (missing.length > 0) {
          throw new Problem(
            'input-invalid',
            `"${name}" has no column ${missing.map((each) => `"${each}"`).join(', ')}.`,
          )
        }
        continue
      }
      if (cells.length !== width) {
        throw new Problem(
          'input-invalid',
          `"${name}", line ${line}: ${cells.length} cells where the header has ${width}.`,
        )
      }
      yield { line, cells: places.map((place) => cells[place]!) }
    }
  } catch (failure) {
    if (failure instanceof Problem || (failure as NodeJS.ErrnoException).code === undefined) throw failure
    throw new Problem('input-unreadable', `"${name}" cannot be read; check the path.`)
  }
  if (places === null) throw new Problem('input-invalid', `"${name}" is empty: it needs a header and rows.`)
}
