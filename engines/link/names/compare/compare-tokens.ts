import type { NameToken } from '../name-token.ts'
import { oneTokenSheet } from '../sheet/one-token-sheet.ts'
import { leastAlike, packedComparer } from './packed-comparer.ts'

/** How alike two parts of names are, 0 to 1, symmetric; 1 is the same letters (see `packedComparer`). */
export function compareTokens(a: NameToken, b: NameToken, least = leastAlike): number {
  return a === b ? 1 : packedComparer(oneTokenSheet(a), oneTokenSheet(b))(0, 0, least)
}
