import type { Column, NameParts } from '../table/column.ts'

/** A small list cannot tell which names are common, so every count stands beside those of this many rows as usual. */
const usualRows = 2_000
/** Information of a token that is as rare as tokens get, in bits. */
export const rarestBits = 13

const knownBits = new WeakMap<NameParts, Float32Array>()

/** The information of every token of a column in bits, counted once: minus the binary logarithm of the share of rows that carry it. */
export function tokenBits(column: Column): Float32Array {
  const names = column.names!
  let bits = knownBits.get(names)
  if (bits === undefined) {
    const rows = column.population + usualRows
    const { rarities } = names.tokens
    bits = Float32Array.from(names.tokenCounts, (count, id) =>
      Math.log2(rows / (count + usualRows * 2 ** (-rarestBits * rarities[id]!))),
    )
    knownBits.set(names, bits)
  }
  return bits
}
