import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { openDatabase } from '../../platform/database.ts'
import { migrate } from '../../platform/database-migrate.ts'
import { openLocalDatabase } from '../../platform/postgres/local-database.ts'
import { testRuntime } from '../../platform/testing/test-runtime.ts'
import { createOrganisation, listOrganisations, openOffice } from '../office.ts'
import { testNouns } from './test-office.ts'

// A server that does nothing but write, for the test that kills it: it prints the id of every change once that change is
// acknowledged.

const [data, writers] = [process.argv[2]!, Number(process.argv[3])]
const print = (line: string) => process.stdout.write(`${line}\n`)
const secret = { kind: 'key-file', bytes: Buffer.alloc(32, 1) } as const

const local = await openLocalDatabase({ data, runtime: testRuntime, say: () => undefined, onLost: fail })
await migrate(local.admin)
const database = openDatabase(local.rows)
const organisation = (await listOrganisations(database))[0]?.id ?? (await createOrganisation(database, secret, true))
const office = await openOffice({
  database,
  organisation: { id: organisation, demonstration: true },
  snapshots: join(data, 'registers'),
  now: () => new Date(),
  nouns: testNouns,
})
await office.unlockWith(secret)
await Promise.all(Array.from({ length: writers }, writeForEver))

function fail(reason: string): void {
  process.stderr.write(`The database was lost: ${reason}\n`)
  process.exit(1)
}

async function writeForEver(): Promise<never> {
  for (;;) {
    const id = randomUUID()
    const change = { id, record: { kind: 'slip', id: randomUUID() }, set: { name: `written ${id}` }, seen: 0 }
    await office.log.append({ organisation, account: 'account-of-the-test' }, [change])
    print(id)
  }
}
