import { basename } from 'node:path'
import { Problem } from '@homeward/domain'
import { type TransferRow, transferColumns } from '@homeward/formats/chain'
import { transferTable } from './transfer-table.ts'

/** Reads transfers from a Parquet file with the names of the CSV columns, in its own row order. The row object is reused. */
export async function* readTransferParquet(path: string): AsyncGenerator<TransferRow> {
  const file = basename(path)
  const { DuckDBInstance } = await import('@duckdb/node-api')
  const instance = await DuckDBInstance.create(':memory:', { threads: '2', memory_limit: '1GB' })
  const connection = await instance.connect()
  try {
    const table = await transferTable(connection, path)
    const columns = transferColumns.map((name) => `CAST("${name}" AS VARCHAR)`)
    const result = await connection.stream(`SELECT ${columns.join(', ')} FROM ${table}`)
    const row: TransferRow = { row: 0, block: '', time: '', tx: '', log: '', token: '', from: '', to: '', value: '' }
    for (let chunk = await result.fetchChunk(); chunk && chunk.rowCount > 0; chunk = await result.fetchChunk()) {
      for (const cells of chunk.getRows()) {
        row.row++
        for (const [column, name] of transferColumns.entries()) {
          const cell = cells[column]
          if (typeof cell !== 'string') {
            throw new Problem('input-invalid', `${file} row ${row.row} has an empty "${name}".`, { file, row: row.row })
          }
          row[name] = cell
        }
        yield row
      }
    }
  } finally {
    connection.closeSync()
    instance.closeSync()
  }
}
