import { randomBytes, randomUUID } from 'node:crypto'
import { Problem } from '@homeward/domain'
import { expect, test } from 'vitest'
import { makeDataKey } from '../keys/data-key.ts'
import { testNouns } from '../testing/test-office.ts'
import { openBytes, sealBytes } from './seal-bytes.ts'
import { openEntry, sealEntry } from './seal-entry.ts'

const seed = 20261125
const moves = 10_000
const words = {
  by: 'a',
  at: '2026-11-25T00:00:00.000Z',
  device: null,
  seen: 0,
  reason: null,
  source: null,
  detail: null,
}
const fields = { set: { name: 'Thida', phone: '1', place: 'here' }, noun: testNouns['slip'] }

test('an entry opens to what was sealed', () => {
  const key = makeDataKey()
  const place = { organisation: 'o', id: randomUUID(), keyed: { kind: 'slip', id: randomUUID() } }
  expect(openEntry(key, place, sealEntry(key, place, words, fields))).toEqual({ words, set: fields.set })
})

test(`${moves} values moved to another entry, record, kind, organisation, class, or key do not open (seed ${seed})`, () => {
  let state = seed
  const random = (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state % below
  }
  const key = makeDataKey()
  const entries = Array.from({ length: 50 }, () => {
    const place = { organisation: 'o', id: randomUUID(), keyed: { kind: 'slip', id: randomUUID() } }
    return { place, sealed: sealEntry(key, place, words, fields) }
  })
  let refused = 0
  for (let move = 0; move < moves; move += 1) {
    const from = entries[random(entries.length)]!
    const other = { ...from.place, keyed: { ...from.place.keyed } }
    let [openingKey, sealed] = [key, from.sealed]
    const way = move % 6
    if (way === 0) other.id = randomUUID()
    else if (way === 1) other.keyed.id = randomUUID()
    else if (way === 2) other.keyed.kind = 'note'
    else if (way === 3) other.organisation = 'p'
    else if (way === 4) openingKey = random(2) === 0 ? makeDataKey() : { ...key, version: 2 }
    else {
      // The part of one class in the place of another.
      sealed = Buffer.from(from.sealed)
      sealed.writeUInt8(sealed.readUInt8(0) + 1 + random(7), 0)
    }
    try {
      openEntry(openingKey, other, sealed)
    } catch (failure) {
      if (failure instanceof Problem && failure.code === 'check-failed') refused += 1
    }
  }
  expect(refused).toBe(moves)
})

test('every altered byte of a sealed value is refused, and a cut one too', () => {
  const key = randomBytes(32)
  const place = { organisation: 'o', kind: 'slip', record: 'r', class: 'identity', version: 1, within: 'e' }
  const sealed = sealBytes(key, Buffer.from('Thida'), place)
  for (let byte = 0; byte < sealed.length; byte += 1) {
    const altered = Buffer.from(sealed)
    altered.writeUInt8(altered.readUInt8(byte) ^ 1, byte)
    expect(() => openBytes(key, altered, place)).toThrow('does not open')
    expect(() => openBytes(key, sealed.subarray(0, byte), place)).toThrow('does not open')
  }
})

test('ten thousand seals of the same value never share a nonce, and a short name is as long as a long one', () => {
  const key = makeDataKey()
  const place = { organisation: 'o', id: 'e', keyed: { kind: 'slip', id: 'r' } }
  const nonces = new Set<string>()
  for (let round = 0; round < 10_000; round += 1) {
    nonces.add(
      sealBytes(key.bytes, Buffer.from('x'), {
        ...place,
        kind: 'slip',
        record: 'r',
        class: 'c',
        version: 1,
        within: 'e',
      }).toString('hex', 0, 12),
    )
  }
  expect(nonces.size).toBe(10_000)
  const lengthOf = (name: string) => sealEntry(key, place, words, { ...fields, set: { name } }).length
  expect(lengthOf('Li')).toBe(lengthOf('Maria Concepcion dela Cruz'))
})
