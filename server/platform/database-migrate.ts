import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Problem } from '@homeward/domain'
import { Kysely, type Migration, Migrator, PostgresDialect, sql } from 'kysely'
import pg from 'pg'
import type { DatabaseAddress } from './database.ts'
import { serverFolder } from './server-folder.ts'

const sqlFile = /^\d{4}-[a-z0-9-]+\.sql$/

/** Brings the tables to what `server/migrations` says, forward only. Of two servers that start at once one migrates, the other waits. Answers how many files were applied. */
export async function migrate(admin: DatabaseAddress): Promise<number> {
  const folder = join(serverFolder(), 'migrations')
  const pool = new pg.Pool({ ...admin, max: 2, application_name: 'homeward-migrations' })
  const kysely = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) })
  try {
    const migrator = new Migrator({
      db: kysely,
      // Engineers add migrations side by side; a number that was left free may be filled later.
      allowUnorderedMigrations: true,
      provider: {
        getMigrations: async () => {
          const files = (await readdir(folder)).filter((file) => sqlFile.test(file)).sort()
          const entries = files.map(async (file): Promise<[string, Migration]> => {
            const text = await readFile(join(folder, file), 'utf8')
            return [file.slice(0, -'.sql'.length), { up: async (each) => void (await sql.raw(text).execute(each)) }]
          })
          return Object.fromEntries(await Promise.all(entries))
        },
      },
    })
    const { error, results } = await migrator.migrateToLatest()
    if (error !== undefined) {
      const failed = results?.find((each) => each.status === 'Error')?.migrationName ?? 'a migration'
      throw new Problem(
        'check-failed',
        `${failed} could not be applied (${(error as { code?: string }).code ?? 'no code'}).`,
      )
    }
    return results?.length ?? 0
  } finally {
    await kysely.destroy()
  }
}
