import type { NameToken } from '../name-token.ts'
import { skeletonOf } from './skeleton-of.ts'
import { soundOf } from './sound-of.ts'
import { soundSimilarity } from './sound-similarity.ts'

/** Least likeness of parts written together and the same parts written apart. */
export const whollyAlike = 0.88
export const mostJoined = 4

/** Both names with parts put together where the other name writes them as one (mei ling, meiling). */
export function joinParts(
  a: readonly NameToken[],
  b: readonly NameToken[],
): { a: readonly NameToken[]; b: readonly NameToken[]; joins: number } {
  const left = joinAgainst(a, b)
  const right = joinAgainst(b, a)
  if (left === undefined && right === undefined) return { a, b, joins: 0 }
  return { a: left ?? a, b: right ?? b, joins: 1 }
}

function joinAgainst(tokens: readonly NameToken[], other: readonly NameToken[]): readonly NameToken[] | undefined {
  if (tokens.length < 2) return undefined
  let out: NameToken[] | undefined
  let at = 0
  while (at < tokens.length) {
    const run = longestRun(tokens, at, other)
    if (run === undefined) {
      out?.push(tokens[at]!)
      at++
      continue
    }
    out ??= tokens.slice(0, at)
    out.push(run.token)
    at += run.length
  }
  return out
}

function longestRun(
  tokens: readonly NameToken[],
  from: number,
  other: readonly NameToken[],
): { token: NameToken; length: number } | undefined {
  let letters = tokens[from]!.text.length
  for (let length = 2; length <= mostJoined && from + length <= tokens.length; length++) {
    letters += tokens[from + length - 1]!.text.length
    for (const whole of other) {
      if (Math.abs(whole.text.length - letters) > 2 || whole.text.length < 4) continue
      let text = ''
      let isWritten = false
      for (let at = from; at < from + length; at++) {
        text += tokens[at]!.text
        if (tokens[at]!.text === whole.text) isWritten = true
      }
      if (isWritten) continue
      const likeness = text === whole.text ? 1 : bestSimilarity(soundOf(text), whole.sounds)
      if (likeness < whollyAlike) continue
      return { token: join(tokens.slice(from, from + length), text), length }
    }
  }
  return undefined
}

function bestSimilarity(sound: string, sounds: readonly string[]): number {
  let best = 0
  for (const each of sounds) {
    const similarity = soundSimilarity(sound, each, Math.max(best, whollyAlike))
    if (similarity > best) best = similarity
  }
  return best
}

function join(parts: readonly NameToken[], text: string): NameToken {
  const sound = soundOf(text)
  return {
    text,
    written: parts.map(({ written }) => written).join(''),
    readings: [text],
    sounds: [sound],
    keys: [skeletonOf(sound)],
    classes: [],
    calls: [],
    rules: parts.reduce((bits, { rules }) => bits | rules, 0),
  }
}
