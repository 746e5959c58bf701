import { join } from 'node:path'
import { exactCsvLine } from '@homeward/formats/csv'
import { writeWhole } from '../../platform/files.ts'
import type { ResultTable } from './link-tables.ts'

/** Writes a result table as DIR/NAME.csv or DIR/NAME.parquet, whole or not at all. */
export async function writeTable(
  folder: string,
  name: string,
  { table, format }: { readonly table: ResultTable; readonly format: 'csv' | 'parquet' },
): Promise<void> {
  if (format === 'csv') return writeWhole(join(folder, `${name}.csv`), csvOf(table))
  const { ParquetStore } = await import('../../platform/linking/duckdb/parquet-store.ts')
  const store = await ParquetStore.open(folder)
  try {
    await store.write(name, table.columns, (append) => {
      for (const cells of table.rows) append(...cells)
    })
  } finally {
    store.close()
  }
}

const pieceSize = 2_000
/** Columns of numbers with decimals are written with as many as they are rounded to. */
const decimals: Readonly<Record<string, number>> = { weight: 2, probability: 4 }

async function* csvOf({ columns, rows }: ResultTable): AsyncGenerator<string> {
  const names = Object.keys(columns)
  let lines = [exactCsvLine(names)]
  for (const cells of rows) {
    const written = cells.map((cell, at) => {
      const places = decimals[names[at]!]
      return typeof cell === 'number' && places !== undefined ? cell.toFixed(places) : cell
    })
    lines.push(exactCsvLine(written))
    if (lines.length < pieceSize) continue
    yield lines.join('')
    lines = []
  }
  yield lines.join('')
}
