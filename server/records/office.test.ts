import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '../platform/testing/test-database.ts'
import { openTestOffice, type TestOffice } from './testing/test-office.ts'

let server: TestServer
let own: TestOffice

beforeAll(async () => {
  server = await startTestServer()
  own = await openTestOffice(server)
})
afterAll(async () => {
  await own.office.close()
  await server.stop()
})

const slip = (set: Record<string, string | string[] | null>, seen = 0, id: string = randomUUID()) => ({
  record: { kind: 'slip', id },
  set,
  seen,
})

test('what was written can be read back as soon as it is acknowledged', async () => {
  const change = slip({ name: 'Thida', phone: '+95 9 000' })
  const { position } = await own.office.log.append(own.writer, [change])
  const record = own.office.register().get('slip', change.record.id)
  expect(record?.fields).toEqual({ name: 'Thida', phone: '+95 9 000' })
  expect(record?.position).toBe(position)
})

test('the same change handed in twice is one change', async () => {
  const change = { ...slip({ name: 'Somchai' }), id: randomUUID() }
  const first = await own.office.log.append(own.writer, [change])
  const again = await own.office.log.append(own.writer, [change])
  expect(again).toEqual(first)
})

test('two people who had not seen each other both keep their value', async () => {
  const first = slip({ name: 'a' })
  const { position } = await own.office.log.append(own.writer, [first])
  await own.office.log.append(own.writer, [slip({ name: 'b' }, position, first.record.id)])
  await own.office.log.append(own.writer, [slip({ name: 'c' }, position, first.record.id)])
  expect(own.office.register().get('slip', first.record.id)?.conflicts).toEqual({ name: ['b', 'c'] })
})

test('many writers at once each get their own position and none is lost', async () => {
  const before = (await own.office.log.head()).position
  const positions = await Promise.all(
    Array.from({ length: 200 }, (_, n) => own.office.log.append(own.writer, [slip({ name: `n${n}` })])),
  )
  expect(new Set(positions.map((each) => each.position)).size).toBe(200)
  expect((await own.office.log.head()).position).toBe(before + 200)
})

test('two servers extend one log and see what the other wrote', async () => {
  const other = await own.second()
  const change = slip({ name: 'from the other server' })
  const written = await Promise.all([
    other.log.append(own.writer, [change]),
    ...Array.from({ length: 20 }, () => own.office.log.append(own.writer, [slip({ name: 'here' })])),
  ])
  await Promise.all(written.map(({ position }) => own.office.register().reaches(position)))
  expect(own.office.register().get('slip', change.record.id)?.fields['name']).toBe('from the other server')
  await other.close()
})

test('opening, refusing and exporting are entries of the same log', async () => {
  await own.office.log.note(own.writer, { act: 'refused', kind: 'slip', record: randomUUID(), reason: 'no consent' })
  await own.office.log.note(own.writer, { act: 'seen', kind: 'slip', record: null, detail: { query: 'Thida' } })
  const [seen, refused] = await own.office.log.audit({ limit: 2 })
  expect(seen).toMatchObject({ act: 'seen', by: own.writer.account, detail: { query: 'Thida' } })
  expect(refused).toMatchObject({ act: 'refused', reason: 'no consent' })
})

test('a field its kind does not have, a value it cannot hold, and a future never read are refused without repeating the value', async () => {
  const refusals = [
    slip({ surname: 'secret-value' }),
    slip({ name: ['secret-value'] }),
    slip({ name: 'secret-value' }, 1e9),
  ]
  for (const change of refusals) {
    const failure = await own.office.log.append(own.writer, [change]).catch((reason: Error) => reason)
    expect(failure).toMatchObject({ code: 'input-invalid' })
    expect(String(failure)).not.toContain('secret-value')
  }
})

test('a start from the sealed copy shows the same register as the log', async () => {
  const snapshots = `${server.folder}/snapshots-of-a-restart`
  const once = await own.second(snapshots)
  await once.register().reaches((await once.log.head()).position)
  await once.close()
  const late = slip({ name: 'after the copy' })
  const { position } = await own.office.log.append(own.writer, [late])
  const again = await own.second(snapshots)
  const heard = new Set<string>()
  again.register().onChange((records) => {
    for (const { kind, id } of records) heard.add(`${kind}/${id}`)
  })
  await again.register().reaches(position)
  for (const { kind, id } of again.register().all('slip')) expect(heard).toContain(`${kind}/${id}`)
  expect([...again.register().all('slip')].map((each) => each.fields).sort()).toEqual(
    [...own.office.register().all('slip')].map((each) => each.fields).sort(),
  )
  await again.close()
})

test('a locked office refuses reading and writing and opens again with its secret', async () => {
  const other = await own.second()
  other.lock()
  expect(() => other.register()).toThrow('locked')
  await expect(other.log.append(own.writer, [slip({ name: 'x' })])).rejects.toMatchObject({ code: 'locked' })
  await expect(other.unlock('a wrong passphrase')).rejects.toMatchObject({ code: 'input-invalid' })
  await other.unlockWith(own.secret)
  await expect(other.log.append(own.writer, [slip({ name: 'x' })])).resolves.toBeDefined()
  await other.close()
})

test('an erased record leaves its register, its history unreadable, and its id unusable', async () => {
  const change = { ...slip({ name: 'to be erased' }), reason: 'a reason with a name' }
  await own.office.log.append(own.writer, [change])
  await own.office.log.note(own.writer, { act: 'seen', kind: 'slip', record: change.record.id, reason: 'hearing' })
  await own.office.log.erase(own.writer, [change.record], 'asked by the person')
  expect(own.office.register().get('slip', change.record.id)).toBeUndefined()
  const history = await own.office.log.history([change.record])
  expect(history.map(({ act, erased }) => [act, erased])).toEqual([
    ['changed', true],
    ['seen', true],
    ['erased', false],
  ])
  await expect(own.office.log.append(own.writer, [slip({ name: 'back' }, 0, change.record.id)])).rejects.toMatchObject({
    code: 'not-found',
  })
})

test('a server that was away learns of the erasure and cannot use its old copy', async () => {
  const snapshots = `${server.folder}/snapshots-before-erasure`
  const change = slip({ name: 'in the old copy' })
  const { position } = await own.office.log.append(own.writer, [change])
  const away = await own.second(snapshots)
  await away.register().reaches(position)
  await away.close()
  await own.office.log.erase(own.writer, [change.record], 'asked by the person')
  const back = await own.second(snapshots)
  await back.register().reaches((await back.log.head()).position)
  expect(back.register().get('slip', change.record.id)).toBeUndefined()
  expect(back.register().progress.read).toBe((await back.log.head()).position)
  await back.close()
})

test('a sealed file opens to the same bytes and not after it was destroyed', async () => {
  const bytes = Buffer.alloc(2_500_000, 'row,name\n')
  const id = await own.office.blobs.seal(bytes)
  expect(Buffer.compare((await own.office.blobs.open(id))!, bytes)).toBe(0)
  await own.office.blobs.destroy(id)
  expect(await own.office.blobs.open(id)).toBeUndefined()
})
