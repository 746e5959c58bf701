import { growingBytes, growingWords } from '../growing.ts'

/**
 * One block taken apart. Scripts and previous ids stay in `bytes`; the columns hold where they begin. Memory is reused
 * from block to block: copy what must outlive the next one.
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
  readonly previousAt = growingWords()
  readonly previousOutput = growingWords()
  readonly unlockingAt = growingWords()
  readonly unlockingLength = growingWords()
  /** Where the input's witness stack begins, 0 when it has none. */
  readonly witnessAt = growingWords()
  readonly valueLow = growingWords()
  readonly valueHigh = growingWords()
  readonly scriptAt = growingWords()
  readonly scriptLength = growingWords()

  clear(): void {
    this.transactions = 0
    for (const column of [
      this.ids,
      this.inputCount,
      this.outputCount,
      this.previousAt,
      this.previousOutput,
      this.unlockingAt,
      this.unlockingLength,
      this.witnessAt,
      this.valueLow,
      this.valueHigh,
      this.scriptAt,
      this.scriptLength,
    ]) {
      column.clear()
    }
  }
}
