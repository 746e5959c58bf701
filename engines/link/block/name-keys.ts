import type { Column } from '../table/column.ts'
import { hashText } from './hash.ts'

const mostTokens = 8
const mostKeys = 6

/** The candidate keys of each token of a name, hashed once per distinct token. */
export function nameKeys(column: Column): { keysOf: (code: number) => readonly (readonly number[])[] } {
  const names = column.names!
  const byToken: (readonly number[])[] = new Array(names.tokens.length)
  const ofToken = (id: number): readonly number[] => {
    const known = byToken[id]
    if (known !== undefined) return known
    const hashed = [...new Set(names.tokens[id]!.keys.slice(0, mostKeys).map((key) => hashText(key, 11)))]
    byToken[id] = hashed
    return hashed
  }
  const keysOf = (code: number) => {
    if (code === 0) return []
    const first = names.tokenStarts[names.formStarts[code]!]!
    const last = names.tokenStarts[names.formStarts[code + 1]!]!
    const ids = new Set<number>()
    for (let i = first; i < last && ids.size < mostTokens; i++) ids.add(names.tokenIds[i]!)
    return [...ids].map(ofToken)
  }
  return { keysOf }
}
