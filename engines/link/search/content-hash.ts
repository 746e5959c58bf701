import { hashPair, hashText } from '../block/hash.ts'
import type { Column } from '../table/column.ts'
import type { Table } from '../table/prepare.ts'

const seed = 29

/** A hash of everything a row says, by row: the same wherever the row stands and whatever stands beside it. */
export function contentHashes(table: Table): Uint32Array {
  const hashes = new Uint32Array(table.rows).fill(seed)
  for (const column of table.columns) {
    const { codes } = column
    const ofValue = valueHashes(column)
    for (let row = 0; row < table.rows; row++)
      hashes[row] = hashPair(hashes[row]!, ofValue?.[codes[row]!] ?? codes[row]!)
  }
  return hashes
}

/** The hash of each value of a column; null for births, whose number says the same everywhere. */
function valueHashes({ field, texts, names, counts }: Column): Uint32Array | null {
  if (field.kind === 'birth') return null
  if (names === null) return Uint32Array.from(texts, (text) => hashText(text, seed))
  const { formStarts, tokenStarts, tokenIds, tokens } = names
  const hashes = new Uint32Array(counts.length)
  for (let code = 1; code < hashes.length; code++) {
    const end = tokenStarts[formStarts[code + 1]!]!
    let hash = seed
    for (let at = tokenStarts[formStarts[code]!]!; at < end; at++)
      hash = hashPair(hash, tokens.identities[tokenIds[at]!]!)
    hashes[code] = hash
  }
  return hashes
}
