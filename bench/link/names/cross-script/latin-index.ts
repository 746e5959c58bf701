import { existsSync, readFileSync } from 'node:fs'
import {
  likeliestSpellings,
  nativeWord,
  partToken,
  type RomanisationTable,
  type SpellingIndex,
  spellingIndex,
} from '@homeward/link/names'
import { plain, readPairs } from './pairs.ts'

export const indexSize = 233_000

/** The Latin name tokens that are searched: all tokens of the pair files, filled up from a file of other names. */
export function latinTokens(fill: string | undefined): string[] {
  const all = new Set<string>()
  for (const file of ['translit_pairs_train', 'translit_pairs_dev', 'burmese_pairs_train']) {
    for (const { latin } of readPairs(`linkage/${file}.csv`)) all.add(plain(latin))
  }
  if (fill !== undefined && existsSync(fill)) {
    for (const token of readFileSync(fill, 'utf8').split('\n')) {
      if (all.size > indexSize) break
      if (token !== '') all.add(token)
    }
  }
  all.delete('')
  return [...all]
}

export class LatinIndex {
  readonly tokens: readonly string[]
  readonly #index: SpellingIndex

  constructor(fill: string | undefined) {
    this.tokens = latinTokens(fill)
    this.#index = spellingIndex(this.tokens)
  }

  /** The ten likeliest Latin spellings of a native word, by the committed table or the one given. */
  search(native: string, table?: RomanisationTable): string[] {
    const token = partToken(native)
    const word = token === undefined ? undefined : nativeWord(token, table)
    if (word === undefined) return []
    return likeliestSpellings(this.#index, word, 10, token!.readings).map(({ place }) => this.tokens[place]!)
  }
}
