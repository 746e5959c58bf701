import { skeletonOf } from './compare/skeleton-of.ts'
import { soundOf } from './compare/sound-of.ts'
import { longestToken, mostReadings, mostTokens, type NameToken, nameRules } from './name-token.ts'
import { romanise } from './romanise/romanise.ts'
import { callNames } from './systems/call-names.ts'
import { splitNative } from './systems/split-native.ts'
import { surnameClasses } from './systems/surname-classes.ts'
import { type NamePart, unwrapParts } from './systems/unwrap-parts.ts'
import { cleanText } from './text/clean-text.ts'
import { foldLatin } from './text/fold-latin.ts'
import { fromZawgyi } from './text/from-zawgyi.ts'
import { lookAlikes } from './text/look-alikes.ts'
import { splitWords } from './text/split-words.ts'

const noNumbers: readonly number[] = []
const myanmar = /[\u1000-\u109f]/
/** Most skeletons a token is looked for by. */
const mostKeys = 12

/**
 * A written name in any script as tokens. Pure and deterministic; the work is bounded for any input: at most 600 UTF-16 units
 * are read and {@link mostTokens} tokens of {@link longestToken} letters come out, and a token that was cut says so.
 * A name without a letter gives no tokens.
 */
export function nameTokens(raw: string): readonly NameToken[] {
  const tokens: NameToken[] = []
  for (const { text, rules } of tokenParts(raw)) {
    const token = tokenOf(text, rules)
    if (token !== undefined) tokens.push(token)
    if (tokens.length === mostTokens) break
  }
  return tokens
}

/** The parts of a written name that become tokens, with the rules that fired so far. */
export function tokenParts(raw: string): readonly NamePart[] {
  const cleaned = cleanText(raw)
  const text = myanmar.test(cleaned) ? fromZawgyi(cleaned) : cleaned
  const words = splitWords(text)
  if (words.length === 0) return []
  const parts = unwrapParts(splitNative(words))
  return text === cleaned ? parts : parts.map((part) => ({ ...part, rules: part.rules | nameRules.zawgyi }))
}

/** One part of a name, in any script, as a token: not split, nothing left out of it. Nothing for a text without a letter. */
export function partToken(part: string): NameToken | undefined {
  return tokenOf(splitWords(cleanText(part)).join(''), 0)
}

/** A part of a name as a token, given the rules that fired on it before. Nothing for a part without a letter that can be read. */
export function tokenOf(word: string, before: number): NameToken | undefined {
  let rules = before
  let written = word
  if (written.length > longestToken) {
    written = written.slice(0, longestToken).replace(/\p{Surrogate}/u, '')
    rules |= nameRules.cut
  }
  let readings: string[]
  let candidates: readonly string[] = []
  if (isLatin(written)) {
    let text = foldLatin(written)
    if (text.length !== written.length) {
      const mended = lookAlikes(written)
      if (mended !== undefined) {
        text = mended
        rules |= nameRules['look-alike']
      }
    }
    if (text === '') return undefined
    readings = [text]
    if ((rules & nameRules['joined-name']) !== 0 && text.startsWith('abdul') && text.length > 7)
      readings.push(text.slice(5))
    if (text.length === 1) rules |= nameRules.initial
  } else {
    const romanised = romanise(written)
    readings = romanised.readings.slice(0, mostReadings).map((each) => each.slice(0, longestToken))
    if (readings.length === 0) return undefined
    candidates = romanised.candidates
    rules |= romanised.rules | nameRules.romanised
  }
  const sounds: string[] = []
  const keys: string[] = []
  for (const reading of readings) {
    const sound = soundOf(reading)
    sounds.push(sound)
    const key = skeletonOf(sound)
    if (!keys.includes(key)) keys.push(key)
  }
  for (const candidate of candidates) {
    if (keys.length >= mostKeys) break
    const key = skeletonOf(soundOf(candidate))
    if (!keys.includes(key)) keys.push(key)
  }
  let classes = noNumbers
  for (const reading of readings) {
    const found = surnameClasses(reading)
    if (found === undefined) continue
    classes = classes.length === 0 ? found : [...new Set([...classes, ...found])]
  }
  for (const each of classes) keys.push(`=${each}`)
  const calls = callNames(readings[0]!) ?? noNumbers
  for (const each of calls) keys.push(`~${each}`)
  return { text: readings[0]!, written, readings, sounds, keys, classes, calls, rules }
}

/** Whether a word has Latin letters or digits only. */
function isLatin(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const c = word.charCodeAt(at)
    if (c >= 0x250 && (c < 0x1e00 || c >= 0x1f00) && (c < 0x300 || c > 0x36f)) return false
  }
  return true
}
