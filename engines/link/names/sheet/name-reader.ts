import { longestToken, mostTokens, type NameToken } from '../name-token.ts'
import { tokenOf, tokenParts } from '../name-tokens.ts'
import { isOrdinaryWord } from '../systems/unwrap-parts.ts'
import { TokenPacker, tokenIdentity } from './token-packer.ts'
import type { TokenSheet } from './token-sheet.ts'

/** A word of ASCII letters alone, written so that nothing in it ends a word. */
const plainWord = /^(?:[A-Z]+|[A-Z]?[a-z]+)$/
const longestPlain = 80
const unreadable = -1

/**
 * Reads many names into numbered tokens, the same as `nameTokens`. A word that was read before is not read again, which makes a million names
 * a matter of seconds.
 */
export class NameReader {
  private readonly byWord = new Map<string, number>()
  private readonly byPart = new Map<string, number>()
  private readonly byIdentity = new Map<string, number>()
  private readonly packer = new TokenPacker()
  private readonly found: number[] = []

  /** The numbers of the tokens of a name, in order; overwritten by the next call. */
  read(name: string): readonly number[] {
    this.found.length = 0
    if (this.readWords(name)) return this.found
    this.found.length = 0
    for (const { text, rules } of tokenParts(name)) {
      const token = this.numberOf(text, rules)
      if (token !== unreadable) this.found.push(token)
      if (this.found.length === mostTokens) break
    }
    return this.found
  }

  /** The sheet of all tokens read. */
  sheet(): TokenSheet {
    return this.packer.sheet()
  }

  /** Looks up each word of a name as it stands; false as soon as one is not ordinary. */
  private readWords(name: string): boolean {
    if (name.length > longestPlain) return false
    for (let from = 0; from < name.length; ) {
      const space = name.indexOf(' ', from)
      const word = name.slice(from, space < 0 ? name.length : space)
      const token = this.byWord.get(word) ?? this.readWord(word)
      if (token === unreadable || this.found.length === mostTokens) return false
      this.found.push(token)
      from += word.length + 1
    }
    return true
  }

  private readWord(word: string): number {
    const small = word.toLowerCase()
    const isOrdinary = word.length < longestToken && plainWord.test(word) && isOrdinaryWord(small)
    const token = isOrdinary ? this.numberOf(small, 0) : unreadable
    this.byWord.set(word, token)
    return token
  }

  private numberOf(text: string, rules: number): number {
    const key = rules === 0 ? text : `${text} ${rules}`
    const known = this.byPart.get(key)
    if (known !== undefined) return known
    const token = tokenOf(text, rules)
    const number = token === undefined ? unreadable : this.numberOfToken(token)
    this.byPart.set(key, number)
    return number
  }

  private numberOfToken(token: NameToken): number {
    const identity = tokenIdentity(token)
    const known = this.byIdentity.get(identity)
    if (known !== undefined) return known
    const number = this.packer.count
    this.packer.add(token)
    this.byIdentity.set(identity, number)
    return number
  }
}
