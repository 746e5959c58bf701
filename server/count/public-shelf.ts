import { sql } from 'kysely'
import type { Shelf, Shelved } from './public/shelf.ts'

/** Runs SQL with the rights of the public page; `amongPublic` of the database, for one organisation. */
type ReadPublic = <Result>(
  act: (transaction: Parameters<ReturnType<typeof sql>['execute']>[0]) => Promise<Result>,
) => Promise<Result>

const columns = sql.raw('id, kind, title, about, published, statement')

/** The public shelf, read through a role of the database that can reach nothing but what was made public. */
export function publicShelf(read: ReadPublic): Shelf {
  return {
    list: () =>
      read(async (transaction) => {
        const { rows } =
          await sql<Shelved>`select ${columns} from publications order by ordering desc limit 200`.execute(transaction)
        return rows
      }),
    find: (id) =>
      read(async (transaction) => {
        const { rows } = await sql<Shelved & { codebook: unknown }>`
          select ${columns}, codebook from publications where id = ${id}`.execute(transaction)
        const [found] = rows
        if (found === undefined) return undefined
        const files = await sql<{ name: string }>`
          select name from publication_files where publication = ${id} order by name`.execute(transaction)
        return { ...found, files: files.rows.map(({ name }) => name) }
      }),
    file: (id, name) =>
      read(async (transaction) => {
        const { rows } = await sql<{ content: string }>`
          select content from publication_files where publication = ${id} and name = ${name}`.execute(transaction)
        return rows[0]?.content
      }),
  }
}
