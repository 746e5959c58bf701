import { basename } from 'node:path'
import { Problem } from '@homeward/domain'
import { exactCsvLine } from '@homeward/formats/csv'

/** The rows of a Parquet file as the text of a list, its column names as the header, so that a list means the same in either form. */
export async function parquetList(path: string): Promise<Uint8Array> {
  const file = basename(path)
  const { DuckDBInstance } = await import('@duckdb/node-api')
  const instance = await DuckDBInstance.create(':memory:', { threads: '2', memory_limit: '1GB' })
  const connection = await instance.connect()
  const table = `read_parquet('${path.replaceAll("'", "''")}')`
  try {
    const described = await connection.runAndReadAll(`DESCRIBE SELECT * FROM ${table}`).catch(() => {
      throw new Problem('input-unreadable', `${file} is not a whole Parquet file.`, { file })
    })
    const columns = described.getRows().map(([name]) => String(name))
    const texts = columns.map((name) => `CAST("${name.replaceAll('"', '""')}" AS VARCHAR)`)
    const pieces = [Buffer.from(exactCsvLine(columns))]
    const result = await connection.stream(`SELECT ${texts.join(', ')} FROM ${table}`)
    for (let chunk = await result.fetchChunk(); chunk && chunk.rowCount > 0; chunk = await result.fetchChunk()) {
      const lines = chunk
        .getRows()
        .map((cells) => exactCsvLine(cells.map((cell) => (cell === null ? '' : String(cell)))))
      pieces.push(Buffer.from(lines.join('')))
    }
    return Buffer.concat(pieces)
  } finally {
    connection.closeSync()
    instance.closeSync()
  }
}
