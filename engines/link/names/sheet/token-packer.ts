import { hashText } from '../../block/hash.ts'
import { type NameToken, nameRules } from '../name-token.ts'
import { usualRarity } from '../systems/usual-rarity.ts'
import { scriptNumber } from '../text/script-of.ts'
import { growingBytes, growingFractions, growingNumbers, growingShorts } from './growing.ts'
import { alikeBit, soundBit } from './sound-mask.ts'
import type { TokenSheet } from './token-sheet.ts'

/** Seeds of the hashes of candidate keys and of whole tokens. */
export const keySeed = 11
const identitySeed = 23

/** What makes a token: tokens of one identity compare alike. */
export const tokenIdentity = ({ text, readings, written }: NameToken): string =>
  readings.length > 1 ? `${written} ${readings.join(' ')}` : text

/** Puts tokens into a sheet, one after the other. */
export class TokenPacker {
  private readonly readingStarts = growingNumbers()
  private readonly letterStarts = growingNumbers()
  private readonly letters = growingBytes()
  private readonly soundStarts = growingNumbers()
  private readonly sounds = growingBytes()
  private readonly masks = growingNumbers()
  private readonly alike = growingNumbers()
  private readonly commonMasks = growingNumbers()
  private readonly alikeAny = growingNumbers()
  private readonly longest = growingBytes()
  private readonly rules = growingShorts()
  private readonly scripts = growingBytes()
  private readonly writtenStarts = growingNumbers()
  private readonly written = growingShorts()
  private readonly classStarts = growingNumbers()
  private readonly classes = growingShorts()
  private readonly callStarts = growingNumbers()
  private readonly calls = growingShorts()
  private readonly keyStarts = growingNumbers()
  private readonly keys = growingNumbers()
  private readonly identities = growingNumbers()
  private readonly rarities = growingFractions()

  get count(): number {
    return this.rules.length
  }

  add(token: NameToken): void {
    this.startToken()
    const first = this.masks.length
    let [common, any, longest] = [-1, 0, 0]
    for (let r = 0; r < token.readings.length; r++) {
      this.addReading(token.readings[r]!, token.sounds[r]!)
      common &= this.masks.at(first + r)
      any |= this.alike.at(first + r)
      longest = Math.max(longest, token.sounds[r]!.length)
    }
    this.commonMasks.push(common >>> 0)
    this.alikeAny.push(any >>> 0)
    this.longest.push(longest)
    this.rules.push(token.rules)
    this.scripts.push(scriptNumber(token.written.codePointAt(0) ?? 0))
    if ((token.rules & nameRules.romanised) !== 0) pushUnits(this.written, token.written)
    for (const each of token.classes) this.classes.push(each)
    for (const each of token.calls) this.calls.push(each)
    for (const hash of new Set(token.keys.map((key) => hashText(key, keySeed)))) this.keys.push(hash)
    this.identities.push(hashText(tokenIdentity(token), identitySeed))
    this.rarities.push(usualRarity(token))
  }

  sheet(): TokenSheet {
    const count = this.count
    this.startToken()
    this.letterStarts.push(this.letters.length)
    this.soundStarts.push(this.sounds.length)
    return {
      count,
      readingStarts: this.readingStarts.whole(),
      letterStarts: this.letterStarts.whole(),
      letters: this.letters.whole(),
      soundStarts: this.soundStarts.whole(),
      sounds: this.sounds.whole(),
      masks: this.masks.whole(),
      alike: this.alike.whole(),
      commonMasks: this.commonMasks.whole(),
      alikeAny: this.alikeAny.whole(),
      longest: this.longest.whole(),
      rules: this.rules.whole(),
      scripts: this.scripts.whole(),
      writtenStarts: this.writtenStarts.whole(),
      written: this.written.whole(),
      classStarts: this.classStarts.whole(),
      classes: this.classes.whole(),
      callStarts: this.callStarts.whole(),
      calls: this.calls.whole(),
      keyStarts: this.keyStarts.whole(),
      keys: this.keys.whole(),
      identities: this.identities.whole(),
      rarities: this.rarities.whole(),
    }
  }

  /** Where the parts of the next token begin. */
  private startToken(): void {
    this.readingStarts.push(this.masks.length)
    this.writtenStarts.push(this.written.length)
    this.classStarts.push(this.classes.length)
    this.callStarts.push(this.calls.length)
    this.keyStarts.push(this.keys.length)
  }

  private addReading(letters: string, sounds: string): void {
    this.letterStarts.push(this.letters.length)
    pushUnits(this.letters, letters)
    this.soundStarts.push(this.sounds.length)
    pushUnits(this.sounds, sounds)
    let [mask, alike] = [0, 0]
    for (let at = 0; at < sounds.length; at++) {
      mask |= soundBit(sounds.charCodeAt(at))
      alike |= alikeBit(sounds.charCodeAt(at))
    }
    this.masks.push(mask >>> 0)
    this.alike.push(alike >>> 0)
  }
}

function pushUnits(to: { push: (unit: number) => void }, text: string): void {
  for (let at = 0; at < text.length; at++) to.push(text.charCodeAt(at))
}
