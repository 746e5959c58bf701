import { chmod, mkdir, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'

type Kind = 'INTEGER' | 'BIGINT' | 'DOUBLE' | 'VARCHAR'
type Cell = number | string | null

/** A folder of Parquet files, each a table of the same name for SQL. Everything else stays in memory. */
export class ParquetStore {
  private readonly folder: string
  private readonly instance: DuckDBInstance
  private readonly connection: DuckDBConnection

  private constructor(folder: string, instance: DuckDBInstance, connection: DuckDBConnection) {
    this.folder = folder
    this.instance = instance
    this.connection = connection
  }

  static async open(folder: string): Promise<ParquetStore> {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    const instance = await DuckDBInstance.create(':memory:', { threads: '2', memory_limit: '2GB' })
    return new ParquetStore(folder, instance, await instance.connect())
  }

  /** Writes rows as a Parquet file and makes it a table. */
  async write(
    name: string,
    columns: Readonly<Record<string, Kind>>,
    fill: (append: (...cells: readonly Cell[]) => void) => void,
  ): Promise<void> {
    const kinds = Object.values(columns)
    const described = Object.entries(columns).map(([column, kind]) => `"${column}" ${kind}`)
    await this.connection.run(`CREATE TABLE filling (${described.join(', ')})`)
    const appender = await this.connection.createAppender('filling')
    fill((...cells) => {
      for (const [at, cell] of cells.entries()) {
        if (cell === null) appender.appendNull()
        else if (kinds[at] === 'INTEGER') appender.appendInteger(cell as number)
        else if (kinds[at] === 'BIGINT') appender.appendBigInt(BigInt(cell))
        else if (kinds[at] === 'DOUBLE') appender.appendDouble(cell as number)
        else appender.appendVarchar(cell as string)
      }
      appender.endRow()
    })
    appender.closeSync()
    await this.keep(name, 'SELECT * FROM filling')
    await this.connection.run('DROP TABLE filling')
  }

  /** Runs a query, keeps its rows as a Parquet file, and makes that a table. */
  async keep(name: string, query: string): Promise<void> {
    const [file, part] = [join(this.folder, `${name}.parquet`), join(this.folder, `.${name}.part`)]
    await this.connection.run(`COPY (${query}) TO '${quoted(part)}' (FORMAT parquet)`)
    await chmod(part, 0o600)
    await rename(part, file)
    await this.connection.run(`CREATE VIEW ${name} AS SELECT * FROM read_parquet('${quoted(file)}')`)
  }

  /** The rows of a table, piece after piece, as numbers and texts. */
  async *rows(query: string): AsyncGenerator<readonly (readonly Cell[])[]> {
    const result = await this.connection.stream(query)
    for (let chunk = await result.fetchChunk(); chunk && chunk.rowCount > 0; chunk = await result.fetchChunk()) {
      yield chunk
        .getRows()
        .map((cells) => cells.map((cell) => (typeof cell === 'bigint' ? Number(cell) : (cell as Cell))))
    }
  }

  close(): void {
    this.connection.closeSync()
    this.instance.closeSync()
  }
}

const quoted = (path: string): string => path.replaceAll("'", "''")
