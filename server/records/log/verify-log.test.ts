import { randomUUID } from 'node:crypto'
import type { Head } from '@homeward/domain'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { asAdmin } from '../../platform/database-admin.ts'
import { startTestServer, type TestServer } from '../../platform/testing/test-database.ts'
import { canonicalHash } from '../canonical-hash.ts'
import { openTestOffice, type TestOffice } from '../testing/test-office.ts'
import { verifyLog } from './verify-log.ts'

const seed = 20261125
let server: TestServer
let own: TestOffice
let head: Head

beforeAll(async () => {
  server = await startTestServer()
  own = await openTestOffice(server)
  const changes = Array.from({ length: 60 }, (_, n) => ({
    record: { kind: 'slip', id: randomUUID() },
    set: { name: `name ${n}` },
    seen: 0,
  }))
  await own.office.log.append(own.writer, changes)
  head = await own.office.log.head()
})
afterAll(async () => {
  await own.office.close()
  await server.stop()
})

/** Alters the log as its owner could, looks, and puts everything back. */
async function faultsAfter(alter: string, values: unknown[] = []): Promise<string[]> {
  await asAdmin(own.admin, async (client) => {
    await client.query('create table kept as select * from changes')
    await client.query(alter, values)
  })
  const { faults } = await verifyLog(own.database, own.writer.organisation, head)
  await asAdmin(own.admin, async (client) => {
    await client.query('truncate changes')
    await client.query('insert into changes select * from kept')
    await client.query('drop table kept')
  })
  return faults.map(({ code }) => code)
}

test('an untouched log holds against its head', async () => {
  const verified = await verifyLog(own.database, own.writer.organisation, head)
  expect(verified).toEqual({ entries: head.position, faults: [] })
})

test('a cut tail and a restored older copy are found by the head that was kept', async () => {
  expect(await faultsAfter('delete from changes where position > $1', [head.position - 3])).toContain(
    'shorter-than-head',
  )
})

test('a rewritten chain is found by the head that was kept', async () => {
  const last = head.position
  expect(await faultsAfter(`update changes set hash = sha256(hash) where position = ${last}`)).toContain(
    'differs-from-head',
  )
})

test('a deleted, edited, swapped or inserted entry is found', async () => {
  expect(await faultsAfter('delete from changes where position = 7')).toContain('position-missing')
  expect(await faultsAfter("update changes set kind = 'note' where position = 7")).toContain('chain-broken')
  const swap = 'update changes set position = -position where position in (8, 9)'
  const back = 'update changes set position = case position when -8 then 9 else 8 end where position < 0'
  expect(await faultsAfter(`do $$ begin ${swap}; ${back}; end $$`)).toContain('chain-broken')
  const insert = `insert into changes select organisation, position + 1000, id || 'x', act, kind, record, day, sealed, seal_hash, hash
    from changes where position = 9`
  expect(await faultsAfter(insert)).toContain('position-missing')
})

test(`any one altered byte of the sealed bytes is found, wherever it is (seed ${seed})`, async () => {
  let state = seed
  for (let round = 0; round < 20; round += 1) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    const position = (state % head.position) + 1
    const flip = `update changes set sealed = set_byte(sealed, $2, get_byte(sealed, $2) # 1) where position = $1`
    expect(await faultsAfter(flip, [position, state % 60])).toEqual(['sealed-bytes-altered'])
  }
})

test('after an erasure the log still holds and its canonical hash tells', async () => {
  const before = await canonicalHash(own.database, own.writer.organisation)
  expect(await canonicalHash(own.database, own.writer.organisation)).toEqual(before)
  const [record] = own.office.register().all('slip')
  await own.office.log.erase(own.writer, [{ kind: 'slip', id: record!.id }], 'asked by the person')
  expect((await verifyLog(own.database, own.writer.organisation, head)).faults).toEqual([])
  expect((await canonicalHash(own.database, own.writer.organisation)).hash).not.toBe(before.hash)
})
