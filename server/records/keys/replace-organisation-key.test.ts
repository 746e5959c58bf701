import { randomBytes, randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '../../platform/testing/test-database.ts'
import { canonicalHash } from '../canonical-hash.ts'
import { openTestOffice, type TestOffice } from '../testing/test-office.ts'
import type { Secret } from './organisation-key.ts'
import { rewrapOrganisationKey, rotateOrganisationKey } from './replace-organisation-key.ts'

const passphrase = (text: string): Secret => ({ kind: 'passphrase', text })
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

const slip = (name: string) => ({ record: { kind: 'slip', id: randomUUID() }, set: { name }, seen: 0 })

test('a new key opens what was sealed before, the old secret opens nothing, and nothing written meanwhile is lost', async () => {
  const before = slip('before')
  await own.office.log.append(own.writer, [before])
  const hash = await canonicalHash(own.database, own.writer.organisation)
  const next = passphrase('eleven quiet rivers')
  await rotateOrganisationKey(own.database, own.writer.organisation, { old: own.secret, next })
  expect((await canonicalHash(own.database, own.writer.organisation)).hash).toBe(hash.hash)
  while (!own.office.isLocked) await wait(10)
  await expect(own.office.unlockWith(own.secret)).rejects.toMatchObject({ code: 'input-invalid' })
  await own.office.unlock('eleven quiet rivers')
  const { position } = await own.office.log.append(own.writer, [slip('after')])
  await own.office.register().reaches(position)
  expect(own.office.register().get('slip', before.record.id)?.fields['name']).toBe('before')
})

test('writers during a replacement either are acknowledged and kept, or are refused', async () => {
  const secrets = { old: passphrase('eleven quiet rivers'), next: passphrase('twelve quiet rivers') }
  const changes = Array.from({ length: 60 }, (_, n) => slip(`during ${n}`))
  const [outcomes] = await Promise.all([
    Promise.allSettled(
      changes.map(async (change, n) => {
        await wait(n * 3)
        return own.office.log.append(own.writer, [change])
      }),
    ),
    wait(60).then(() => rotateOrganisationKey(own.database, own.writer.organisation, secrets)),
  ])
  while (!own.office.isLocked) await wait(10)
  await own.office.unlock('twelve quiet rivers')
  await own.office.register().reaches((await own.office.log.head()).position)
  const kept = outcomes.map((outcome, n) => {
    if (outcome.status === 'rejected') return outcome.reason.code === 'locked'
    return own.office.register().get('slip', changes[n]!.record.id) !== undefined
  })
  expect(kept.every(Boolean)).toBe(true)
})

test('a passphrase can be changed alone; a short one is refused and changes nothing', async () => {
  const old = passphrase('twelve quiet rivers')
  const { organisation } = own.writer
  await expect(
    rewrapOrganisationKey(own.database, organisation, { old, next: passphrase('short') }),
  ).rejects.toMatchObject({ code: 'input-invalid' })
  await rewrapOrganisationKey(own.database, organisation, { old, next: passphrase('thirteen quiet rivers') })
  own.office.lock()
  await expect(own.office.unlock('twelve quiet rivers')).rejects.toMatchObject({ code: 'input-invalid' })
  await own.office.unlock('thirteen quiet rivers')
})

test('a key of another organisation opens nothing', async () => {
  const other = await openTestOffice(server)
  other.office.lock()
  await expect(other.office.unlockWith({ kind: 'key-file', bytes: randomBytes(32) })).rejects.toThrow('key file')
  await other.office.close()
})
