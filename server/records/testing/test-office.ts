import { randomBytes } from 'node:crypto'
import { mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'
import { field, type Noun } from '@homeward/domain'
import { z } from 'zod'
import { databaseCompactor } from '../../platform/database-compact.ts'
import type { TestDatabase, TestServer } from '../../platform/testing/test-database.ts'
import type { Writer } from '../contract.ts'
import type { Secret } from '../keys/organisation-key.ts'
import { createOrganisation, openOffice, type RunningOffice } from '../office.ts'

/** A kind of record for the tests of the log, which knows no noun by name. */
export const testNouns: Readonly<Record<string, Noun>> = {
  slip: {
    stage: 'office',
    fields: {
      name: field('identity', z.string()),
      phone: field('contact', z.string()),
      place: field('location', z.string()),
      marks: field('identity', z.array(z.string()), 'gather'),
    },
  },
}

/** An unlocked office on a database of its own, with a writer. */
export interface TestOffice extends TestDatabase {
  readonly office: RunningOffice
  readonly secret: Secret
  readonly writer: Writer
  readonly snapshots: string
  /** A second server of the same organisation, on a snapshot folder of its own unless told. */
  second(snapshots?: string): Promise<RunningOffice>
}

export async function openTestOffice(server: TestServer, nouns = testNouns): Promise<TestOffice> {
  const opened = await server.database()
  const secret: Secret = { kind: 'key-file', bytes: randomBytes(32) }
  const id = await createOrganisation(opened.database, secret, true)
  const folder = () => mkdtemp(join(server.folder, 'snapshots-'))
  const open = async (snapshots: string) => {
    const office = await openOffice({
      database: opened.database,
      organisation: { id, demonstration: true },
      snapshots,
      now: () => new Date(),
      nouns,
      compact: databaseCompactor(opened.admin),
      onFault: (failure) => process.stderr.write(`${failure}\n`),
    })
    await office.unlockWith(secret)
    return office
  }
  const snapshots = await folder()
  return {
    ...opened,
    office: await open(snapshots),
    secret,
    writer: { organisation: id, account: 'account-of-the-test' },
    snapshots,
    second: async (where) => open(where ?? (await folder())),
  }
}
