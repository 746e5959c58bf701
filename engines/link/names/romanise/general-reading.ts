import anyAscii from 'any-ascii'
import { foldLatin } from '../text/fold-latin.ts'

/** What a general transliterator gives for a letter or a word of any script, as a-z: the fallback where nothing was learned. */
export function generalReading(text: string): string {
  return foldLatin(anyAscii(text).toLowerCase())
}
