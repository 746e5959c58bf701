import { skeletonOf } from '../names/compare/skeleton-of.ts'
import { soundOf } from '../names/compare/sound-of.ts'
import { keySeed } from '../names/sheet/token-packer.ts'
import { unpackToken } from '../names/sheet/unpack-token.ts'
import type { Column } from '../table/column.ts'
import { hashText } from './hash.ts'

const mostTokens = 8
const mostKeys = 6
const mostJoins = 4

/** The candidate keys of each token of a name, and of neighbouring tokens written together. */
export interface NameKeys {
  /** Key sets, one per token. */
  readonly keysOf: (code: number) => readonly (readonly number[])[]
  /** The same, followed by one set for each two neighbours put together. */
  readonly keysWithJoins: (code: number) => readonly (readonly number[])[]
}

export function nameKeys(column: Column): NameKeys {
  const names = column.names!
  const { tokens } = names
  const byToken: (readonly number[])[] = new Array(tokens.count)
  const ofToken = (id: number): readonly number[] => {
    const known = byToken[id]
    if (known !== undefined) return known
    const start = tokens.keyStarts[id]!
    const hashed = [...tokens.keys.subarray(start, Math.min(tokens.keyStarts[id + 1]!, start + mostKeys))]
    byToken[id] = hashed
    return hashed
  }
  const idsOf = (code: number): number[] => {
    if (code === 0) return []
    const first = names.tokenStarts[names.formStarts[code]!]!
    const last = names.tokenStarts[names.formStarts[code + 1]!]!
    const ids = new Set<number>()
    for (let i = first; i < last && ids.size < mostTokens; i++) ids.add(names.tokenIds[i]!)
    return [...ids]
  }
  const keysWithJoins = (code: number) => {
    const ids = idsOf(code)
    const sets = ids.map(ofToken)
    for (let i = 0; i + 1 < ids.length && i < mostJoins; i++) {
      const text = unpackToken(tokens, ids[i]!).text + unpackToken(tokens, ids[i + 1]!).text
      sets.push([hashText(skeletonOf(soundOf(text)), keySeed)])
    }
    return sets
  }
  return { keysOf: (code) => idsOf(code).map(ofToken), keysWithJoins }
}
