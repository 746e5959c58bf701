import { growingBytes, growingWords } from '../growing.ts'

/** One block taken apart, as plain columns that can be handed to another thread. */
export type BlockColumns = Pick<ParsedBlock, 'bytes' | 'hash' | 'previous' | 'time' | 'height' | 'transactions'> & {
  readonly [Name in ColumnName]: ParsedBlock[Name]['values']
}

const columnNames = [
  'ids',
  'inputCount',
  'outputCount',
  'previousIds',
  'previousOutput',
  'unlockingAt',
  'unlockingLength',
  'witnessAt',
  'valueLow',
  'valueHigh',
  'addressKeys',
] as const
type ColumnName = (typeof columnNames)[number]

/**
 * One block while it is taken apart. What unlocks an input stays in `bytes`; the columns hold where it begins. Memory is
 * reused from block to block: {@link ParsedBlock.taken} copies what must outlive the next one.
 */
export class ParsedBlock {
  bytes: Uint8Array = new Uint8Array(0)
  hash = new Uint8Array(32)
  previous = new Uint8Array(32)
  time = 0
  /** From the coinbase (BIP 34); -1 in blocks older than that rule. */
  height = -1
  transactions = 0
  readonly ids = growingBytes()
  readonly inputCount = growingWords()
  readonly outputCount = growingWords()
  /** Eight words an input: the transaction whose output it spends. */
  readonly previousIds = growingWords()
  readonly previousOutput = growingWords()
  readonly unlockingAt = growingWords()
  readonly unlockingLength = growingWords()
  /** Where the input's witness stack begins, 0 when it has none. */
  readonly witnessAt = growingWords()
  readonly valueLow = growingWords()
  readonly valueHigh = growingWords()
  /** One address key an output, all zeros when its script pays nobody. */
  readonly addressKeys = growingWords()

  clear(): void {
    this.transactions = 0
    for (const name of columnNames) this[name].clear()
  }

  taken(): BlockColumns {
    const { bytes, time, height, transactions } = this
    const columns = Object.fromEntries(columnNames.map((name) => [name, this[name].taken()])) as {
      [Name in ColumnName]: ParsedBlock[Name]['values']
    }
    return { bytes, hash: this.hash.slice(), previous: this.previous.slice(), time, height, transactions, ...columns }
  }
}
