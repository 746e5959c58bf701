import { Problem } from '@homeward/domain'
import { keyWords } from '../chain.ts'
import { growingBytes, growingWords } from '../growing.ts'
import { KeyTable } from '../key-table.ts'
import { type Columns, unknown } from '../segment/columns.ts'
import type { BlockColumns } from './parsed-block.ts'
import { spentKey } from './script-key.ts'
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
    this.pending.blockHash.append(block.hash)
    this.pending.transactionId.append(block.ids)
    // Crucial: the outputs of the whole block first; an input may spend an output of its own block.
    this.addTransactions(block, file)
    this.addOutputs(block)
    this.addInputs(block)
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

  private addTransactions(block: BlockColumns, file: string): void {
    const { transactions, pending, firstOutput } = this
    const known = transactions.count
    const numbers = new Uint32Array(block.transactions)
    transactions.addAll(new Uint32Array(block.ids.buffer, block.ids.byteOffset, numbers.length * 8), numbers)
    if (transactions.count !== known + numbers.length) {
      throw new Problem(
        'input-invalid',
        `${file} holds a transaction that the store already has: the same block, or a block of a replaced branch, was given twice.`,
        { file },
      )
    }
    pending.inputCount.append(block.inputCount)
    pending.outputCount.append(block.outputCount)
    let output = this.addressOfOutput.length
    for (const count of block.outputCount) {
      firstOutput.push(output)
      output += count
    }
  }

  private addOutputs(block: BlockColumns): void {
    const { addresses, addressOfOutput, pending } = this
    const { addressKeys, valueLow, valueHigh } = block
    const numbers = new Uint32Array(valueLow.length)
    addresses.addAll(addressKeys, numbers, unknown)
    addressOfOutput.append(numbers)
    for (let output = 0; output < valueLow.length; output++) {
      pending.outputValue.push(valueLow[output]!)
      pending.outputValue.push(valueHigh[output]!)
    }
  }

  private addInputs(block: BlockColumns): void {
    const { pending, transactions, addressOfOutput } = this
    const spending = new Uint32Array(block.previousOutput.length)
    transactions.findAll(block.previousIds, spending, unknown)
    const coinbaseInputs = block.inputCount[0]!
    for (let input = 0; input < spending.length; input++) {
      const isCoinbase = input < coinbaseInputs
      const spent = isCoinbase ? unknown : this.outputOf(spending[input]!, block.previousOutput[input]!)
      pending.inputOutput.push(spent)
      if (spent !== unknown) pending.inputAddress.push(addressOfOutput.values[spent]!)
      else pending.inputAddress.push(isCoinbase ? unknown : this.provenAddress(block, input))
    }
  }

  private outputOf(transaction: number, position: number): number {
    if (transaction === unknown) return unknown
    const { transactions, firstOutput, addressOfOutput } = this
    const output = firstOutput.values[transaction]! + position
    const end = transaction + 1 < transactions.count ? firstOutput.values[transaction + 1]! : addressOfOutput.length
    return output < end ? output : unknown
  }

  /** The address of an output outside the store, where what unlocks it proves one. */
  private provenAddress(block: BlockColumns, input: number): number {
    const { addresses } = this
    const at = block.unlockingAt[input]!
    const unlocking = block.bytes.subarray(at, at + block.unlockingLength[input]!)
    const witness = witnessStack(block.bytes, block.witnessAt[input]!)
    return spentKey(unlocking, witness, addresses.key, addresses.keyBytes) ? addresses.add() : unknown
  }
}
