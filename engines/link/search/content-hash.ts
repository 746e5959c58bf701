import { hashPair, hashText } from '../block/hash.ts'
import type { Table } from '../table/prepare.ts'

const seed = 29

/** A hash of everything a row says, the same wherever the row stands and whatever stands beside it. */
export function contentHash(table: Table, row: number): number {
  let hash = seed
  for (const { field, codes, texts, names } of table.columns) {
    const code = codes[row]!
    if (names === null) {
      hash = hashPair(hash, field.kind === 'birth' ? code : hashText(texts[code]!, seed))
      continue
    }
    const { formStarts, tokenStarts, tokenIds, tokens } = names
    const end = tokenStarts[formStarts[code + 1]!]!
    for (let at = tokenStarts[formStarts[code]!]!; at < end; at++) {
      hash = hashPair(hash, tokens.identities[tokenIds[at]!]!)
    }
  }
  return hash
}
