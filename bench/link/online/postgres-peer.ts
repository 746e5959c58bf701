import type { LinkRow } from '@homeward/link'
import pg from 'pg'
import type { Answer } from './answers.ts'
import type { Asked } from './held-out.ts'

const fields = ['name', 'sex', 'birth', 'nationality', 'document', 'phone', 'place'] as const
const warmUp = 50
const piece = 20_000

/** Of a peer's settings, what trigrams must share at least. */
export type TrigramSettings = { readonly similarity: number }

/**
 * PostgreSQL with pg_trgm: rows whose names share enough trigrams (GIN), or whose document or phone is the same, ranked again with the
 * fields this project uses; the points were chosen by hand as the research notes of this project did.
 */
export class PostgresPeer {
  private readonly client: pg.Client
  private waiting: string[] = []

  constructor(url: string) {
    this.client = new pg.Client({ connectionString: url })
  }

  async open(): Promise<string> {
    await this.client.connect()
    await this.client.query(`create extension if not exists pg_trgm; drop table if exists person_searched;
      create unlogged table person_searched (person int, ${fields.map((each) => `${each} text`).join(', ')})`)
    return (await this.client.query('select version()')).rows[0].version as string
  }

  async add(row: LinkRow, person: number): Promise<void> {
    this.waiting.push(JSON.stringify({ person, ...row }))
    if (this.waiting.length === piece) await this.flush()
  }

  async build(): Promise<void> {
    await this.flush()
    await this.client.query(`create index on person_searched using gin (lower(name) gin_trgm_ops);
      create index on person_searched (document); create index on person_searched (phone); analyze person_searched`)
  }

  async ask(asked: readonly Asked[], { similarity }: TrigramSettings): Promise<Answer[]> {
    await this.client.query(`set pg_trgm.similarity_threshold = ${similarity}`)
    for (const { row } of asked.slice(0, warmUp)) await this.find(row)
    const answers: Answer[] = []
    for (const { row } of asked) {
      const started = performance.now()
      const people = await this.find(row)
      answers.push({ people, milliseconds: performance.now() - started })
    }
    return answers
  }

  async close(): Promise<void> {
    await this.client.query('drop table person_searched')
    await this.client.end()
  }

  private async flush(): Promise<void> {
    await this.client.query(
      `insert into person_searched select person, ${fields.join(', ')}
       from jsonb_to_recordset($1::jsonb) as r(person int, ${fields.map((each) => `${each} text`).join(', ')})`,
      [`[${this.waiting.join(',')}]`],
    )
    this.waiting = []
  }

  private async find(row: LinkRow): Promise<number[]> {
    const result = await this.client.query({
      name: 'find',
      text: searched,
      values: fields.map((each) => row[each] ?? null),
    })
    return result.rows.map(({ person }: { person: number }) => person)
  }
}

const agree = (field: string, at: number, same: number, different: number) =>
  `case when ${field} is null or $${at}::text is null then 0 when ${field} = $${at} then ${same} else ${different} end`

const searched = `select person from person_searched
  where lower(name) % lower($1) or document = $5 or phone = $6
  order by 12 * similarity(lower(name), lower($1)) + ${agree('sex', 2, 0.5, -2)} +
    case when birth is null or $3::text is null then 0 when birth = $3 then 8 when left(birth, 4) = left($3, 4) then 1
      when substr(birth, 6) = substr($3, 6) then 4 else -3 end +
    ${agree('nationality', 4, 2, -3)} + ${agree('document', 5, 16, -3)} + ${agree('phone', 6, 12, -1)} +
    ${agree('place', 7, 2, -1)} desc
  limit 10`
