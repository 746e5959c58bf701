import { Problem } from '@homeward/domain'
import { expect, test } from 'vitest'
import { bytesSource } from '../bytes-source.ts'
import { orderBlocks } from './order-blocks.ts'
import { parseBlock } from './parse-block.ts'
import { ParsedBlock } from './parsed-block.ts'

/** The first block of Bitcoin, 3 January 2009: known to everyone, byte for byte. */
const firstBlock = Buffer.from(
  `0100000000000000000000000000000000000000000000000000000000000000000000003ba3edfd7a7b12b27ac72c3e67768f617fc81bc3888a51
323a9fb8aa4b1e5e4a29ab5f49ffff001d1dac2b7c0101000000010000000000000000000000000000000000000000000000000000000000000000ffff
ffff4d04ffff001d0104455468652054696d65732030332f4a616e2f32303039204368616e63656c6c6f72206f6e206272696e6b206f66207365636f6e
64206261696c6f757420666f722062616e6b73ffffffff0100f2052a01000000434104678afdb0fe5548271967f1a67130b7105cd6a828e03909a67962
e0ea1f61deb649f6bc3f4cef38c4f35504e51ec112de5c384df7ba0b8d578a4c702b6bf11d5fac00000000`.replaceAll('\n', ''),
  'hex',
)

const block = new ParsedBlock()
const parse = (bytes: Uint8Array) => parseBlock(bytes, 'block.dat', 0, block)

test('recomputes the hash, the transaction id and the value of the first block', () => {
  parse(firstBlock)
  expect(Buffer.from(block.hash).reverse().toString('hex')).toBe(
    '000000000019d6689c085ae165831e934ff763ae46a2a6c172b3f1b60a8ce26f',
  )
  expect(Buffer.from(block.ids.taken()).reverse().toString('hex')).toBe(
    '4a5e1e4baab89f3a32518a88c31bc87f618f76673e2cc77ab2127b7afdeda33b',
  )
  expect(block.valueLow.values[0]! + block.valueHigh.values[0]! * 2 ** 32).toBe(5_000_000_000)
})

test('a block cut short anywhere is refused with its file and byte', () => {
  for (let length = 81; length < firstBlock.length; length++) {
    expect(() => parse(firstBlock.subarray(0, length))).toThrow(/^block\.dat .* byte \d+\.$/)
  }
})

test('any single changed byte is noticed', () => {
  for (let at = 0; at < firstBlock.length; at++) {
    const changed = Uint8Array.from(firstBlock)
    changed[at]! ^= 0x10
    expect(() => parse(changed), `byte ${at}`).toThrow(Problem)
  }
})

test('bytes left over after a block are refused', () => {
  expect(() => parse(Buffer.concat([firstBlock, Buffer.from([0])]))).toThrow(/left over/)
})

const frame = (network: number, body: Uint8Array) => {
  const head = Buffer.alloc(8)
  head.writeUInt32LE(network, 0)
  head.writeUInt32LE(body.length, 4)
  return Buffer.concat([head, body])
}

test('a framed file may end in zeros but not in half a block', () => {
  const whole = frame(0xd9b4bef9, firstBlock)
  const none = new Set<string>()
  expect(
    orderBlocks([bytesSource(Buffer.concat([whole, Buffer.alloc(100_000)]))], none, undefined).blocks,
  ).toHaveLength(1)
  expect(() => orderBlocks([bytesSource(whole.subarray(0, 200))], none, undefined)).toThrow(/cut short/)
})

test('blocks of another network are named', () => {
  expect(() => orderBlocks([bytesSource(frame(0xdbb6c0fb, firstBlock))], new Set(), undefined)).toThrow(/Litecoin/)
})

test('a block the store has, or that was given twice, is refused', () => {
  const source = bytesSource(firstBlock)
  const hash = '000000000019d6689c085ae165831e934ff763ae46a2a6c172b3f1b60a8ce26f'
  expect(() => orderBlocks([source], new Set([hash]), hash)).toThrow(/already has/)
  expect(() => orderBlocks([source, source], new Set(), undefined)).toThrow(/given twice/)
})

test('a block after an old one is a replaced branch', () => {
  const genesisParent = '0'.repeat(64)
  expect(() => orderBlocks([bytesSource(firstBlock)], new Set([genesisParent, 'newer']), 'newer')).toThrow(
    /reorganised/,
  )
})
