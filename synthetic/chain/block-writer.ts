import { doubleSha256, merkleRoot } from '@homeward/formats/chain'
import { chainStart } from './chain-settings.ts'
import { inventBytes } from './invent-bytes.ts'

const network = 0xd9b4bef9
/** The easiest target there is: real proof of work would take a power station. */
const easiest = 0x207fffff

/** Gathers transactions of a synthetic chain into framed blocks, byte for byte as nodes keep them. */
export class BlockWriter {
  /** The id of every transaction written, 32 bytes each. */
  ids: Uint8Array
  transactions = 0
  private readonly seed: number
  private readonly bytes = Buffer.alloc(8_000_000)
  private at = 0
  private blockStart = 0
  private firstOfBlock = 0
  private height = 0
  private readonly previous = new Uint8Array(32)
  private readonly key = new Uint8Array(20)

  constructor(seed: number, expected: number) {
    this.seed = seed
    this.ids = new Uint8Array(32 * Math.max(64, expected))
  }

  /** Bytes of the block so far. */
  get size(): number {
    return this.at
  }

  open(): void {
    this.at = 8 + 80 + 5
    this.firstOfBlock = this.transactions
    this.blockStart = this.at
  }

  /** The first transaction of a block: new money. */
  coinbase(outputs: readonly (readonly [address: number, value: number])[]): number {
    return this.write((at) => {
      const { bytes } = this
      let next = bytes.writeUInt8(1, at)
      bytes.fill(0, next, next + 32)
      next = bytes.writeUInt32LE(0xffffffff, next + 32)
      next = bytes.writeUInt8(5, next)
      next = bytes.writeUInt8(4, next)
      next = bytes.writeUInt32LE(this.height, next)
      return this.writeOutputs(bytes.writeUInt32LE(0xffffffff, next), outputs)
    })
  }

  /** A payment; `inputs` are transaction and output number. */
  payment(
    inputs: readonly (readonly [transaction: number, output: number])[],
    outputs: readonly (readonly [address: number, value: number])[],
  ): number {
    return this.write((start) => {
      const { bytes } = this
      let at = this.writeCount(start, inputs.length)
      for (const [transaction, output] of inputs) {
        bytes.set(this.ids.subarray(transaction * 32, transaction * 32 + 32), at)
        at = bytes.writeUInt32LE(output, at + 32)
        // A signature and a public key of the usual lengths; nobody owns these coins.
        bytes[at] = 107
        bytes[at + 1] = 72
        bytes[at + 2] = 0x30
        bytes.fill(7, at + 3, at + 74)
        bytes[at + 74] = 33
        bytes.fill(2, at + 75, at + 108)
        at = bytes.writeUInt32LE(0xffffffff, at + 108)
      }
      return this.writeOutputs(at, outputs)
    })
  }

  /** The finished block in its frame. */
  close(): Uint8Array {
    const { bytes } = this
    const count = this.transactions - this.firstOfBlock
    const body = bytes.subarray(this.blockStart, this.at)
    const counted = count < 0xfd ? 1 : 3
    const head = Buffer.alloc(8 + 80 + counted)
    head.writeUInt32LE(network, 0)
    head.writeUInt32LE(80 + counted + body.length, 4)
    head.writeInt32LE(2, 8)
    head.set(this.previous, 12)
    head.set(merkleRoot(this.ids.subarray(this.firstOfBlock * 32), count), 44)
    head.writeUInt32LE(chainStart + this.height * 600, 76)
    head.writeUInt32LE(easiest, 80)
    if (counted === 1) head.writeUInt8(count, 88)
    else {
      head.writeUInt8(0xfd, 88)
      head.writeUInt16LE(count, 89)
    }
    const hash = new Uint8Array(32)
    for (let nonce = 0; ; nonce++) {
      head.writeUInt32LE(nonce, 84)
      doubleSha256(head, 8, 88, hash)
      if (hash[31]! < 0x7f) break
    }
    this.previous.set(hash)
    this.height++
    return Buffer.concat([head, body])
  }

  private write(fill: (at: number) => number): number {
    const start = this.at
    this.bytes.writeUInt32LE(1, start)
    const end = this.bytes.writeUInt32LE(0, fill(start + 4))
    this.at = end
    const transaction = this.transactions++
    if (this.ids.length < this.transactions * 32) {
      const wider = new Uint8Array(this.ids.length * 2)
      wider.set(this.ids)
      this.ids = wider
    }
    doubleSha256(this.bytes, start, end, this.ids.subarray(transaction * 32, transaction * 32 + 32))
    return transaction
  }

  private writeOutputs(start: number, outputs: readonly (readonly [address: number, value: number])[]): number {
    const { bytes } = this
    let at = this.writeCount(start, outputs.length)
    for (const [address, value] of outputs) {
      at = bytes.writeUInt32LE(value % 4294967296, at)
      at = bytes.writeUInt32LE(Math.floor(value / 4294967296), at)
      bytes.set([25, 0x76, 0xa9, 20], at)
      inventBytes(this.seed, 1, address, this.key)
      bytes.set(this.key, at + 4)
      bytes.set([0x88, 0xac], at + 24)
      at += 26
    }
    return at
  }

  private writeCount(at: number, count: number): number {
    if (count < 0xfd) return this.bytes.writeUInt8(count, at)
    return this.bytes.writeUInt16LE(count, this.bytes.writeUInt8(0xfd, at))
  }
}
