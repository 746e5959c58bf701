import { expect, test } from 'vitest'
import { bytesSource } from '../bytes-source.ts'
import { encodeSegment } from './encode-segment.ts'
import { columnLength, openSegment, readColumn } from './read-segment.ts'

const facts = {
  chain: 'btc' as const,
  firstBlock: 0,
  firstTransaction: 0,
  firstOutput: 0,
  firstTransfer: 0,
  firstAddress: 0,
  tokens: [],
  sources: [{ file: 'a.blk', sha256: 'a'.repeat(64) }],
}
const addresses = Uint32Array.from({ length: 300_001 }, (_, at) => at * 7)
const bytes = () =>
  Buffer.concat([...encodeSegment(facts, { outputAddress: addresses, blockHash: new Uint8Array(32) })])

test('a column comes back as it was written', () => {
  const segment = openSegment(bytesSource(bytes()))
  const into = new Uint8Array(columnLength(segment, 'outputAddress'))
  readColumn(segment, 'outputAddress', into)
  expect(new Uint32Array(into.buffer)).toEqual(addresses)
  expect(segment.header.sources).toEqual(facts.sources)
})

test('a flipped byte in a column is found, with the file and the bytes it lies between', () => {
  const flipped = bytes()
  flipped[flipped.length - 100]! ^= 1
  const segment = openSegment(bytesSource(flipped, 'segment.seg'))
  expect(() => readColumn(segment, 'outputAddress', new Uint8Array(1_200_004))).toThrow(
    /segment\.seg is damaged between bytes \d+ and \d+/,
  )
})

test('a segment cut short, of another version or of another kind is refused', () => {
  const whole = bytes()
  expect(() => openSegment(bytesSource(whole.subarray(0, 1000)))).toThrow(/damaged/)
  expect(() =>
    openSegment(bytesSource(Buffer.from(whole.toString('latin1').replace('HWCHAIN1', 'HWCHAIN2'), 'latin1'))),
  ).toThrow(/another version/)
  expect(() => openSegment(bytesSource(Buffer.from('hello')))).toThrow(/not a chain segment/)
})

test('every flipped byte of the head is refused or harmless', () => {
  const whole = bytes()
  const end = whole.readUInt32LE(8) + 12
  for (let at = 0; at < end; at += 3) {
    const flipped = Buffer.from(whole)
    flipped[at]! ^= 0x04
    try {
      const segment = openSegment(bytesSource(flipped))
      readColumn(segment, 'outputAddress', new Uint8Array(1_300_000))
    } catch (failure) {
      expect((failure as Error).name, `byte ${at}`).toBe('Problem')
    }
  }
})
