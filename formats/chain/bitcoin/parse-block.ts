import { keyWords } from '../chain.ts'
import { BlockCursor } from './block-cursor.ts'
import { doubleSha256 } from './double-sha256.ts'
import { merkleRoot } from './merkle-root.ts'
import type { ParsedBlock } from './parsed-block.ts'
import { outputKey } from './script-key.ts'

const bareTransaction = new Uint8Array(4_000_000)
const addressKey = new Uint32Array(keyWords('btc'))
const addressBytes = new Uint8Array(addressKey.buffer)

/**
 * Takes one block apart into `block`, recomputing every transaction id, the Merkle root and the proof of work, and
 * consuming every byte. `fileOffset` is where the block begins in its file, for messages.
 */
export function parseBlock(bytes: Uint8Array, file: string, fileOffset: number, block: ParsedBlock): void {
  const cursor = new BlockCursor(bytes, file, fileOffset)
  block.clear()
  block.bytes = bytes
  readHeader(cursor, block)
  const transactions = cursor.count()
  if (transactions === 0) throw cursor.broken('a block without transactions')
  for (let each = 0; each < transactions; each++) readTransaction(cursor, block)
  if (cursor.at !== bytes.length) throw cursor.broken(`${bytes.length - cursor.at} bytes left over after the block`)
  const root = merkleRoot(block.ids.values, transactions)
  for (let at = 0; at < 32; at++) {
    if (root[at] !== bytes[36 + at]) {
      cursor.at = 36
      throw cursor.broken('a Merkle root that does not match the transactions')
    }
  }
  block.height = heightOf(block)
}

function readHeader(cursor: BlockCursor, block: ParsedBlock): void {
  const bytes = cursor.bytes
  cursor.skip(68)
  block.previous.set(bytes.subarray(4, 36))
  block.time = cursor.word()
  const bits = cursor.word()
  cursor.skip(4)
  doubleSha256(bytes, 0, 80, block.hash)
  if (!meetsTarget(block.hash, bits)) {
    cursor.at = 0
    throw cursor.broken('a header whose proof of work is wrong (another chain, or changed bytes)')
  }
}

/** The header's hash, a little-endian number, may not exceed the target packed in `bits` as mantissa and exponent. */
function meetsTarget(hash: Uint8Array, bits: number): boolean {
  const exponent = bits >>> 24
  const mantissa = bits & 0x7fffff
  if (mantissa === 0 || exponent > 32 || (bits & 0x800000) !== 0) return false
  const target = BigInt(mantissa) * (exponent >= 3 ? 256n ** BigInt(exponent - 3) : 1n)
  return BigInt(`0x${Buffer.from(hash).reverse().toString('hex')}`) <= target
}

function readTransaction(cursor: BlockCursor, block: ParsedBlock): void {
  const bytes = cursor.bytes
  const start = cursor.skip(4)
  const hasWitness = bytes[cursor.at] === 0 && bytes[cursor.at + 1] === 1
  if (hasWitness) cursor.skip(2)
  const body = cursor.at
  const inputs = cursor.count()
  if (inputs === 0) throw cursor.broken('a transaction without inputs')
  for (let each = 0; each < inputs; each++) {
    for (let word = 0; word < 8; word++) block.previousIds.push(cursor.word())
    block.previousOutput.push(cursor.word())
    const length = cursor.count()
    block.unlockingLength.push(length)
    block.unlockingAt.push(cursor.skip(length))
    cursor.skip(4)
    block.witnessAt.push(0)
  }
  const outputs = cursor.count()
  if (outputs === 0) throw cursor.broken('a transaction without outputs')
  for (let each = 0; each < outputs; each++) {
    block.valueLow.push(cursor.word())
    const high = cursor.word()
    if (high > 0x775f0) throw cursor.broken('an output larger than all money of this chain')
    block.valueHigh.push(high)
    const length = cursor.count()
    outputKey(bytes, { at: cursor.skip(length), length }, addressKey, addressBytes)
    for (let word = 0; word < addressKey.length; word++) block.addressKeys.push(addressKey[word]!)
  }
  const bodyEnd = cursor.at
  if (hasWitness) readWitness(cursor, block, inputs)
  const lock = cursor.skip(4)
  block.inputCount.push(inputs)
  block.outputCount.push(outputs)
  block.ids.reserve(32)
  const id = block.ids.values.subarray(block.ids.length, block.ids.length + 32)
  if (hasWitness) {
    const size = 4 + (bodyEnd - body)
    bareTransaction.set(bytes.subarray(start, start + 4))
    bareTransaction.set(bytes.subarray(body, bodyEnd), 4)
    bareTransaction.set(bytes.subarray(lock, lock + 4), size)
    doubleSha256(bareTransaction, 0, size + 4, id)
  } else {
    doubleSha256(bytes, start, lock + 4, id)
  }
  block.ids.length += 32
  block.transactions++
}

function readWitness(cursor: BlockCursor, block: ParsedBlock, inputs: number): void {
  const first = block.witnessAt.length - inputs
  for (let input = 0; input < inputs; input++) {
    block.witnessAt.values[first + input] = cursor.at
    const items = cursor.count()
    for (let each = 0; each < items; each++) cursor.skip(cursor.count())
  }
}

/** BIP 34: blocks of version 2 and later begin their coinbase with a push of the height. */
function heightOf(block: ParsedBlock): number {
  const version = block.bytes[0]! | (block.bytes[1]! << 8) | (block.bytes[2]! << 16) | (block.bytes[3]! << 24)
  const at = block.unlockingAt.values[0]!
  const size = block.bytes[at]!
  if (version < 2 || block.unlockingLength.values[0]! < 2) return -1
  if (size > 0x50 && size <= 0x60) return size - 0x50
  if (size < 1 || size > 4 || block.unlockingLength.values[0]! < size + 1) return -1
  let height = 0
  for (let byte = size; byte >= 1; byte--) height = height * 256 + block.bytes[at + byte]!
  return height
}
