import { Problem } from '@homeward/domain'
import { keyWords } from '../chain.ts'
import { growingBytes, growingWords } from '../growing.ts'
import { KeyTable } from '../key-table.ts'
import { type Columns, unknown } from '../segment/columns.ts'
import type { BlockColumns } from './parsed-block.ts'
import { outputKey, spentKey } from './script-key.ts'
import { witnessStack } from './witness-stack.ts'

/**
 * Turns blocks into columns: every address and transaction gets a number, every input the number of the output it
 * spends. What is needed to resolve later blocks stays in memory; finished columns leave by {@link CoinLedger.take}.
 */
export class CoinLedger {
  readonly addresses = new KeyTable(keyWords('btc'))
  private readonly transactions = new KeyTable(8)
  private readonly firstOutput = growingWords()
  private readonly addressOfOutput = growingWords()
  private readonly pending = {
    blockHeight: growingWords(),
    blockTime: growingWords(),
    blockTransactions: growingWords(),
    blockHash: growingBytes(),
    transactionId: growingBytes(),
    inputCount: growingWords(),
    outputCount: growingWords(),
    inputOutput: growingWords(),
    inputAddress: growingWords(),
    outputValue: growingWords(),
  }
  private takenAddresses = 0
  private takenOutputs = 0

  get totals() {
    return {
      transactions: this.transactions.count,
      outputs: this.addressOfOutput.length,
      addresses: this.addresses.count,
    }
  }

  /** How many inputs and outputs wait to be taken. */
  get waiting(): number {
    return this.pending.inputOutput.length + this.addressOfOutput.length - this.takenOutputs
  }

  add(block: BlockColumns, file: string): void {
    this.pending.blockHeight.push(block.height < 0 ? unknown : block.height)
    this.pending.blockTime.push(block.time)
    this.pending.blockTransactions.push(block.transactions)
    append(this.pending.blockHash, block.hash, 0, 32)
    append(this.pending.transactionId, block.ids, 0, block.transactions * 32)
    // Crucial: the outputs of the whole block first; an input may spend an output of its own block.
    let output = 0
    for (let each = 0; each < block.transactions; each++) {
      this.addTransaction(block, each, file)
      const count = block.outputCount[each]!
      for (let end = output + count; output < end; output++) this.addOutput(block, output)
    }
    let input = 0
    for (let each = 0; each < block.transactions; each++) {
      for (let end = input + block.inputCount[each]!; input < end; input++) this.addInput(block, input, each === 0)
    }
  }

  /** Takes up what an earlier ingest left in the store. */
  restore(ids: Uint8Array, outputCounts: Uint32Array, outputAddresses: Uint32Array, keys: Uint32Array): void {
    const words = new Uint32Array(ids.buffer, ids.byteOffset, ids.length / 4)
    let output = 0
    for (let each = 0; each < outputCounts.length; each++) {
      this.transactions.key.set(words.subarray(each * 8, each * 8 + 8))
      this.transactions.add()
      this.firstOutput.push(output)
      output += outputCounts[each]!
    }
    for (const address of outputAddresses) this.addressOfOutput.push(address)
    const width = this.addresses.width
    for (let at = 0; at < keys.length; at += width) {
      this.addresses.key.set(keys.subarray(at, at + width))
      this.addresses.add()
    }
    this.takenOutputs = this.addressOfOutput.length
    this.takenAddresses = this.addresses.count
  }

  take(): Columns {
    const { pending, addresses, addressOfOutput } = this
    const columns: Record<string, Uint32Array | Uint8Array> = {}
    for (const [name, column] of Object.entries(pending)) {
      columns[name] = column.taken()
      column.clear()
    }
    columns['outputAddress'] = addressOfOutput.values.slice(this.takenOutputs, addressOfOutput.length)
    columns['addressKey'] = addresses.keys.slice(
      this.takenAddresses * addresses.width,
      addresses.count * addresses.width,
    )
    this.takenOutputs = addressOfOutput.length
    this.takenAddresses = addresses.count
    return columns
  }

  private addTransaction(block: BlockColumns, each: number, file: string): void {
    const { transactions, pending } = this
    const { ids } = block
    for (let byte = 0, at = each * 32; byte < 32; byte++, at++) transactions.keyBytes[byte] = ids[at]!
    const known = transactions.count
    if (transactions.add() !== known) {
      throw new Problem(
        'input-invalid',
        `${file} holds a transaction that the store already has: the same block, or a block of a replaced branch, was given twice.`,
        { file },
      )
    }
    pending.inputCount.push(block.inputCount[each]!)
    pending.outputCount.push(block.outputCount[each]!)
    this.firstOutput.push(this.addressOfOutput.length)
  }

  private addOutput(block: BlockColumns, output: number): void {
    const { addresses } = this
    const hasKey = outputKey(
      block.bytes,
      { at: block.scriptAt[output]!, length: block.scriptLength[output]! },
      addresses.key,
      addresses.keyBytes,
    )
    this.addressOfOutput.push(hasKey ? addresses.add() : unknown)
    this.pending.outputValue.push(block.valueLow[output]!)
    this.pending.outputValue.push(block.valueHigh[output]!)
  }

  private addInput(block: BlockColumns, input: number, isCoinbase: boolean): void {
    const { pending, addresses } = this
    const spent = isCoinbase ? unknown : this.findOutput(block, input)
    pending.inputOutput.push(spent)
    if (spent !== unknown || isCoinbase) {
      pending.inputAddress.push(spent === unknown ? unknown : this.addressOfOutput.values[spent]!)
      return
    }
    const at = block.unlockingAt[input]!
    const unlocking = block.bytes.subarray(at, at + block.unlockingLength[input]!)
    const witness = witnessStack(block.bytes, block.witnessAt[input]!)
    const hasKey = spentKey(unlocking, witness, addresses.key, addresses.keyBytes)
    pending.inputAddress.push(hasKey ? addresses.add() : unknown)
  }

  private findOutput(block: BlockColumns, input: number): number {
    const { transactions, firstOutput, addressOfOutput } = this
    const at = block.previousAt[input]!
    for (let byte = 0; byte < 32; byte++) transactions.keyBytes[byte] = block.bytes[at + byte]!
    const transaction = transactions.find()
    if (transaction < 0) return unknown
    const output = firstOutput.values[transaction]! + block.previousOutput[input]!
    const end = transaction + 1 < transactions.count ? firstOutput.values[transaction + 1]! : addressOfOutput.length
    return output < end ? output : unknown
  }
}

function append(column: ReturnType<typeof growingBytes>, bytes: Uint8Array, from: number, to: number): void {
  column.reserve(to - from)
  column.values.set(bytes.subarray(from, to), column.length)
  column.length += to - from
}
