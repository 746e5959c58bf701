import type { NameToken } from '../name-token.ts'
import type { TokenSheet } from './token-sheet.ts'

/** One token of a sheet as an object again, without its candidate keys. A Latin token is written as it reads. */
export function unpackToken(sheet: TokenSheet, token: number): NameToken {
  const readings: string[] = []
  const sounds: string[] = []
  for (let r = sheet.readingStarts[token]!; r < sheet.readingStarts[token + 1]!; r++) {
    readings.push(textOf(sheet.letters, sheet.letterStarts[r]!, sheet.letterStarts[r + 1]!))
    sounds.push(textOf(sheet.sounds, sheet.soundStarts[r]!, sheet.soundStarts[r + 1]!))
  }
  const text = readings[0]!
  return {
    text,
    written: textOf(sheet.written, sheet.writtenStarts[token]!, sheet.writtenStarts[token + 1]!) || text,
    readings,
    sounds,
    keys: [],
    classes: [...sheet.classes.subarray(sheet.classStarts[token]!, sheet.classStarts[token + 1]!)],
    calls: [...sheet.calls.subarray(sheet.callStarts[token]!, sheet.callStarts[token + 1]!)],
    rules: sheet.rules[token]!,
  }
}

function textOf(units: Uint8Array | Uint16Array, start: number, end: number): string {
  let text = ''
  for (let at = start; at < end; at++) text += String.fromCharCode(units[at]!)
  return text
}
