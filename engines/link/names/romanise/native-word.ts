import { type NameToken, nameRules } from '../name-token.ts'
import { letterOdds } from './letter-odds.ts'
import { letterTable } from './letter-tables.ts'
import { compileTable, mostLetters, type RomanisationTable } from './romanisation-table.ts'
import { unitsOf } from './units-of.ts'
import { wordScript } from './word-script.ts'

/** A word of another script with the odds of what each of its letters stands for, to be held against Latin spellings. */
export interface NativeWord {
  readonly units: readonly ReadonlyMap<number, number>[]
}

/** Odds of letters that a letter was never seen to stand for: none or one, and more than one. */
export const unseen = 1e-5
export const unseenMore = 3e-7

const longest = 64
let row = new Float64Array(longest + 1)
let next = new Float64Array(longest + 1)

/** The token's word with its letter odds; nothing for a token that was written in Latin letters. `learned` replaces the committed table. */
export function nativeWord(token: NameToken, learned?: RomanisationTable): NativeWord | undefined {
  if ((token.rules & nameRules.romanised) === 0) return undefined
  const script = wordScript(token.written)
  const table = learned === undefined ? letterTable(script) : compileTable(learned)
  const odds = letterOdds(table, unitsOf(token.written, script))
  return { units: odds.map(({ codes, odds: values }) => new Map(codes.map((code, at) => [code, values[at]!]))) }
}

/**
 * Natural logarithm of the likelihood that the word is written as these Latin letters a-z: the sum over all alignments
 * (forward algorithm over the learned table). Comparable between spellings of one word, not between words.
 * What cannot reach `floor` any more is given up early and answered with -Infinity, so that a long list costs little
 * once its best are known.
 */
export function nativeFit(word: NativeWord, latin: string, floor = Number.NEGATIVE_INFINITY): number {
  const length = Math.min(latin.length, longest)
  const { units } = word
  row.fill(0, 0, length + 1)
  row[0] = 1
  const least = Math.max(Math.exp(floor), 1e-290) / (length + 1)
  for (let at = 0; at < units.length; at++) {
    const odds = units[at]!
    const left = units.length - at - 1
    next.fill(0, 0, length + 1)
    let most = 0
    const first = Math.max(0, length - mostLetters * (left + 1))
    for (let from = first; from <= length; from++) {
      const reached = row[from]!
      if (reached === 0) continue
      let code = 0
      for (let size = 0; size <= mostLetters && from + size <= length; size++) {
        if (size > 0) code = code * 27 + latin.charCodeAt(from + size - 1) - 96
        const value = next[from + size]! + reached * (odds.get(code) ?? (size < 2 ? unseen : unseenMore))
        next[from + size] = value
        if (value > most) most = value
      }
    }
    if (most < least) return Number.NEGATIVE_INFINITY
    const spare = row
    row = next
    next = spare
  }
  return Math.log(row[length]!)
}
