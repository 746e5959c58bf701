import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { asAdmin, refusePowerfulRole } from '../database-admin.ts'
import { migrate } from '../database-migrate.ts'
import { startTestServer, type TestServer } from '../testing/test-database.ts'

let server: TestServer

beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.stop())

test('the database runs as an unprivileged account in a folder that is closed to others', () => {
  const processId = server.local.processId()!
  const owner = spawnSync('stat', ['-c', '%u', `/proc/${processId}`], { encoding: 'utf8' }).stdout.trim()
  expect(owner).not.toBe('0')
  expect(statSync(join(server.folder, 'database')).mode & 0o777).toBe(0o700)
})

test('it listens on its socket only', async () => {
  const shown = await asAdmin(server.local.admin, async (client) => (await client.query('show listen_addresses')).rows)
  expect(shown).toEqual([{ listen_addresses: '' }])
})

test('the row role is accepted and the owner is refused', async () => {
  const { rows, admin } = await server.database()
  await expect(refusePowerfulRole(rows)).resolves.toBeUndefined()
  await expect(refusePowerfulRole(admin)).rejects.toThrow('is a superuser')
})

test('a role that owns tables or steps over row-level security is refused', async () => {
  const { admin } = await server.database()
  const password = 'only-for-this-test'
  await asAdmin(admin, async (client) => {
    await client.query(`create role bypassing login bypassrls password '${password}'`)
    await client.query(`create role owning login password '${password}'`)
    await client.query('grant create on schema public to owning')
    await client.query('alter table jobs owner to owning')
  })
  await expect(refusePowerfulRole({ ...admin, user: 'bypassing', password } as typeof admin)).rejects.toThrow(
    'is exempt',
  )
  await expect(refusePowerfulRole({ ...admin, user: 'owning', password } as typeof admin)).rejects.toThrow(
    'owns tables',
  )
})

test('two servers that migrate at once apply every file once', async () => {
  const name = 'migrated_twice'
  await asAdmin(server.local.admin, (client) => client.query(`create database ${name}`))
  const { admin } = server.local.named(name)
  const applied = await Promise.all([migrate(admin), migrate(admin)])
  expect(applied.filter((count) => count > 0)).toHaveLength(1)
})

test('a killed database comes back by itself', async () => {
  const before = server.local.processId()!
  process.kill(before, 'SIGKILL')
  const end = Date.now() + 10_000
  while (Date.now() < end && (server.local.processId() ?? before) === before) await wait(20)
  expect(server.local.processId()).not.toBe(before)
})
