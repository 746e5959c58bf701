import { nameLevels } from '../compare/align-names.ts'
import { rarestBits, tokenBits } from '../compare/token-bits.ts'
import type { Column } from '../table/column.ts'
import type { Model } from './model.ts'
import type { PairWeigher } from './pair-weigher.ts'

/** The most that the name of a pair can weigh, known before the names are compared. */
export interface NameBound {
  readonly most: (a: number, b: number) => number
  /** The most when some part of the shorter name has no counterpart. */
  readonly mostInPart: (a: number, b: number) => number
}

/** Levels of which every part of the shorter name has a counterpart begin here. */
const firstWhole = nameLevels.indexOf('one-close')
const mostBits = 255

/** Bounds for pairs of rows of one column, from the information of the tokens that each name is made of. */
export function nameBound(model: Model, weigher: PairWeigher, column: Column): NameBound {
  const field = model.fields.findIndex(({ kind }) => kind === 'name')
  const names = column.names!
  const bits = tokenBits(column)
  const known = new Uint8Array(names.formStarts.length - 1)
  for (let code = 1; code < known.length; code++) {
    for (let form = names.formStarts[code]!; form < names.formStarts[code + 1]!; form++) {
      let sum = 0
      // Two tokens written together may count as one rare token.
      for (let i = names.tokenStarts[form]!; i < names.tokenStarts[form + 1]!; i++) {
        sum += Math.max(bits[names.tokenIds[i]!]!, rarestBits / 2)
      }
      known[code] = Math.max(known[code]!, Math.min(mostBits, Math.ceil(sum)))
    }
  }
  const highest = (levels: number): Float64Array =>
    Float64Array.from({ length: mostBits + 1 }, (_, sum) => {
      let most = weigher.weighField(field, 1, Number.NaN)
      for (let level = 2; level < levels; level++) most = Math.max(most, weigher.weighField(field, level, sum))
      return most
    })
  const [whole, part] = [highest(nameLevels.length), highest(firstWhole)]
  const shared = (a: number, b: number) => Math.min(known[column.codes[a]!]!, known[column.codes[b]!]!)
  return { most: (a, b) => whole[shared(a, b)]!, mostInPart: (a, b) => part[shared(a, b)]! }
}
