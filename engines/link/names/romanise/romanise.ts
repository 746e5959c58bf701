import anyAscii from 'any-ascii'
import { foldLatin } from '../text/fold-latin.ts'

/** Latin readings of one word, the likeliest first, and the rules that gave them. */
export interface Romanised {
  readonly readings: readonly string[]
  readonly rules: number
}

/** A word in any script but Latin as Latin readings; none when nothing in it can be read. */
export function romanise(word: string): Romanised {
  const text = foldLatin(anyAscii(word).toLowerCase())
  return { readings: text === '' ? [] : [text], rules: 0 }
}
