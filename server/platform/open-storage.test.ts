import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { DatabaseAddress } from './database.ts'
import { asAdmin } from './database-admin.ts'
import { openStorage } from './open-storage.ts'
import { startTestServer, type TestServer } from './testing/test-database.ts'

// A PostgreSQL server of someone else's, reached by DATABASE_URL.

const password = 'only-for-this-test'
const nobody = { say: () => undefined, onLost: () => undefined }

let server: TestServer
let folder: string

beforeAll(async () => {
  server = await startTestServer()
  folder = await mkdtemp(join(tmpdir(), 'homeward-given-'))
  await asAdmin(server.local.admin, async (client) => {
    await client.query('create database given')
    for (const [role, rights] of [
      ['office', ''],
      ['owning', ''],
      ['bypassing', 'bypassrls'],
      ['mighty', 'superuser'],
    ]) {
      await client.query(`create role ${role} login ${rights} password '${password}'`)
    }
    await client.query('alter database given owner to owning')
  })
})
afterAll(async () => {
  await server.stop()
  await rm(folder, { recursive: true, force: true })
})

function url(role: string, secret: string): string {
  const { host } = server.local.admin as Extract<DatabaseAddress, { host: string }>
  return `postgresql://${role}:${secret}@/given?host=${encodeURIComponent(host)}&port=5432`
}

function open(environment: Record<string, string>) {
  return openStorage({ data: folder, ...nobody, environment })
}

const owner = () => {
  const { user, password: secret } = server.local.named('given').admin as Extract<DatabaseAddress, { user: string }>
  return url(user, secret)
}

test('a role that owns nothing is let in, the tables are made by the owner, and no database is started here', async () => {
  const storage = await open({ DATABASE_URL: url('office', password), DATABASE_ADMIN_URL: owner() })
  await storage.database.within('organisation-of-nobody', async () => undefined)
  expect(storage.compact).toBeDefined()
  await storage.close()
  const again = await open({ DATABASE_URL: url('office', password) })
  expect(again.compact).toBeUndefined()
  await again.close()
})

test('a superuser, a role that is exempt from row-level security, and an owner are refused, each in one sentence', async () => {
  await expect(open({ DATABASE_URL: url('mighty', password) })).rejects.toThrow('is a superuser')
  await expect(open({ DATABASE_URL: url('bypassing', password) })).rejects.toThrow('is exempt')
  const { admin } = server.local.named('given')
  await asAdmin(admin, (client) => client.query('alter table changes owner to owning'))
  await expect(open({ DATABASE_URL: url('owning', password) })).rejects.toThrow('owns tables')
})

test('an address that is none is refused without being repeated', async () => {
  const refused = open({ DATABASE_URL: 'mysql://root:secret@nowhere' })
  await expect(refused).rejects.toThrow('begin with postgresql://')
  await expect(refused).rejects.not.toThrow('secret')
})
