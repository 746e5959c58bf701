/**
 * How the letters of a script are written in Latin, as counted in aligned name pairs.
 * `units` maps a letter, alone or between its neighbours, to the Latin letters it stood for (at most three) and how often:
 * `ب` = `b120 p4 2` (120 times b, 4 times p, twice nothing). Keys: `x`, `l<x` after l, `x>r` before r, `l<x>r` between;
 * `^` and `$` are the ends of the word.
 */
export interface RomanisationTable {
  readonly format: 'homeward.romanisation/1'
  readonly script: string
  readonly learnedFrom: string
  readonly pairs: number
  readonly units: Readonly<Record<string, string>>
}

/** Most Latin letters that one letter of another script stands for. */
export const mostLetters = 3

/** At most three letters a-z as one number; no letters are 0. */
export function codeOf(letters: string): number {
  let code = 0
  for (let at = 0; at < letters.length; at++) code = code * 27 + letters.charCodeAt(at) - 96
  return code
}

/** The letters of {@link codeOf}. */
export function lettersOf(code: number): string {
  let letters = ''
  for (let rest = code; rest > 0; rest = Math.floor(rest / 27))
    letters = String.fromCharCode(96 + (rest % 27)) + letters
  return letters
}

/** What a letter stood for in one context. */
export interface Counted {
  readonly total: number
  readonly counts: ReadonlyMap<number, number>
}

export type CompiledTable = ReadonlyMap<string, Counted>

/** A table ready for look-up. */
export function compileTable(table: RomanisationTable): CompiledTable {
  const compiled = new Map<string, Counted>()
  for (const [key, text] of Object.entries(table.units)) {
    const counts = new Map<number, number>()
    let total = 0
    for (const [, letters, count] of text.matchAll(/([a-z]*)(\d+)/g)) {
      counts.set(codeOf(letters!), Number(count))
      total += Number(count)
    }
    compiled.set(key, { total, counts })
  }
  return compiled
}
