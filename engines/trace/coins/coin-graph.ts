/** Stands where an output, a transaction or an address is not known. */
export const unknown = 0xffffffff

/**
 * A chain that spends outputs, as columns. Transactions, outputs and addresses are numbered in chain order; offsets have
 * one entry more than there are transactions.
 */
export interface CoinGraph {
  readonly transactions: number
  readonly inputStart: Uint32Array
  readonly outputStart: Uint32Array
  /** The output each input spends, or {@link unknown}: newly mined, or from before the store begins. */
  readonly inputOutput: Uint32Array
  readonly outputAddress: Uint32Array
  /** Values in base units, `words` 32-bit words each, least first. */
  readonly outputValue: Uint32Array
  readonly words: 2 | 4
  /** The transaction that spends each output, or {@link unknown}. */
  readonly spender: Uint32Array
  /** Unix time of each block, and the first transaction of each block (one entry more than blocks). */
  readonly blockTime: Uint32Array
  readonly blockStart: Uint32Array
}

/** Running sums with a leading zero: where each group's entries begin. */
export function offsets(counts: Uint32Array): Uint32Array {
  const starts = new Uint32Array(counts.length + 1)
  let sum = 0
  for (let each = 0; each < counts.length; each++) {
    starts[each] = sum
    sum += counts[each]!
  }
  starts[counts.length] = sum
  return starts
}

/** Which transaction spends each output: derived from the inputs, because a segment never changes once written. */
export function spenders(inputStart: Uint32Array, inputOutput: Uint32Array, outputs: number): Uint32Array {
  const spender = new Uint32Array(outputs).fill(unknown)
  for (let transaction = 0; transaction + 1 < inputStart.length; transaction++) {
    const end = inputStart[transaction + 1]!
    for (let input = inputStart[transaction]!; input < end; input++) {
      const output = inputOutput[input]!
      if (output !== unknown) spender[output] = transaction
    }
  }
  return spender
}

/** The group that an entry belongs to: the last start at or before it. */
export function groupOf(starts: Uint32Array, entry: number): number {
  let low = 0
  let high = starts.length - 1
  while (high - low > 1) {
    const middle = (low + high) >>> 1
    if (starts[middle]! <= entry) low = middle
    else high = middle
  }
  return low
}
