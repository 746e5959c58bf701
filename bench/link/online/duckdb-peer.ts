import { DuckDBInstance } from '@duckdb/node-api'
import type { LinkRow } from '@homeward/link'
import type { Answer } from './answers.ts'
import type { Asked } from './held-out.ts'

const fields = ['name', 'sex', 'birth', 'nationality', 'document', 'phone', 'place'] as const

/** DuckDB reading the whole table for every query, one thread: Jaro-Winkler of the names and points for the other fields. */
export class DuckdbPeer {
  private connection: Awaited<ReturnType<DuckDBInstance['connect']>> | undefined
  private appender: Awaited<ReturnType<Awaited<ReturnType<DuckDBInstance['connect']>>['createAppender']>> | undefined

  async open(): Promise<void> {
    const instance = await DuckDBInstance.create(':memory:', { threads: '1' })
    this.connection = await instance.connect()
    await this.connection.run(
      `create table person_searched (person integer, ${fields.map((each) => `${each} varchar`).join(', ')})`,
    )
    this.appender = await this.connection.createAppender('person_searched')
  }

  add(row: LinkRow, person: number): void {
    const appender = this.appender!
    appender.appendInteger(person)
    for (const field of fields) {
      const value = field === 'name' ? row[field]?.toLowerCase() : row[field]
      if (value === undefined) appender.appendNull()
      else appender.appendVarchar(value)
    }
    appender.endRow()
  }

  build(): void {
    this.appender!.flushSync()
  }

  async ask(asked: readonly Asked[]): Promise<Answer[]> {
    const statement = await this.connection!.prepare(searched)
    const answers: Answer[] = []
    for (const { row } of asked) {
      fields.forEach((field, at) => {
        const value = field === 'name' ? row[field]?.toLowerCase() : row[field]
        if (value === undefined) statement.bindNull(at + 1)
        else statement.bindVarchar(at + 1, value)
      })
      const started = performance.now()
      const reader = await statement.runAndReadAll()
      const people = reader.getRows().map(([person]) => Number(person))
      answers.push({ people, milliseconds: performance.now() - started })
    }
    return answers
  }
}

const agree = (field: string, at: number, same: number, different: number) =>
  `case when ${field} is null or $${at} is null then 0 when ${field} = $${at} then ${same} else ${different} end`

const searched = `select person from person_searched
  order by 20 * jaro_winkler_similarity(name, $1) + ${agree('sex', 2, 0.5, -2)} +
    case when birth is null or $3 is null then 0 when birth = $3 then 8 when left(birth, 4) = left($3, 4) then 1
      when substr(birth, 6) = substr($3, 6) then 4 else -3 end +
    ${agree('nationality', 4, 2, -3)} + ${agree('document', 5, 16, -3)} + ${agree('phone', 6, 12, -1)} +
    ${agree('place', 7, 2, -1)} desc
  limit 10`
