import { basename } from 'node:path'
import type { DuckDBConnection } from '@duckdb/node-api'
import { Problem } from '@homeward/domain'
import { transferColumns } from '@homeward/formats/chain'

/** A Parquet file of token transfers as a table that SQL can read, once it is known to be whole and to have every column. */
export async function transferTable(connection: DuckDBConnection, path: string): Promise<string> {
  const file = basename(path)
  const table = `read_parquet('${path.replaceAll("'", "''")}')`
  const described = await connection.runAndReadAll(`DESCRIBE SELECT * FROM ${table}`).catch(() => {
    throw new Problem('input-unreadable', `${file} is not a whole Parquet file.`, { file })
  })
  const names = new Set(described.getRows().map((row) => String(row[0])))
  const missing = transferColumns.filter((name) => !names.has(name))
  if (missing.length > 0) {
    throw new Problem('input-invalid', `${file} lacks the column ${missing.join(', ')}.`, { file })
  }
  return table
}
