import type { TokenSheet } from '../names/index.ts'
import type { Field } from './field.ts'

/** One field of all rows: a number per row (0 absent), the text behind each number and how many rows carry it. */
export interface Column {
  readonly field: Field
  readonly codes: Uint32Array
  /** By code; empty for births, whose code is the packed date itself. */
  readonly texts: readonly string[]
  readonly counts: Uint32Array
  /** Of how many rows the counts are a part: the rows of this column, and those it was counted together with. */
  readonly population: number
  /** Only for a name: what the distinct names are made of. */
  readonly names: NameParts | null
}

/**
 * The distinct names taken apart. Name code `c` has the forms `formStarts[c] .. formStarts[c + 1]`,
 * form `f` the tokens `tokenIds[tokenStarts[f] .. tokenStarts[f + 1]]`.
 */
export interface NameParts {
  readonly formStarts: Uint32Array
  readonly tokenStarts: Uint32Array
  readonly tokenIds: Uint32Array
  readonly tokens: TokenSheet
  /** In how many rows each token stands. */
  readonly tokenCounts: Uint32Array
}
