import { readFileSync } from 'node:fs'
import type { NamePair } from '@homeward/link/names'
import { dataFile } from '../data-folder.ts'

/** Latin letters a-z only, as the search index holds them. */
export function plain(latin: string): string {
  return latin
    .normalize('NFKD')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[øœ]/g, 'o')
    .replace(/đ/g, 'd')
    .replace(/ł/g, 'l')
    .replace(/ı/g, 'i')
    .replace(/[^a-z]/g, '')
}

/** The rows of one language in a pairs file, or all rows of a file without languages. */
export function readPairs(name: string, language?: string): NamePair[] {
  const [header, ...lines] = readFileSync(dataFile(name), 'utf8').trim().split(/\r?\n/)
  const columns = header!.split(',')
  const cell = (cells: string[], column: string) => cells[columns.indexOf(column)] ?? ''
  return lines
    .map((line) => line.split(','))
    .filter((cells) => language === undefined || cell(cells, 'lang') === language)
    .map((cells) => ({ latin: cell(cells, 'latin'), native: cell(cells, 'native') }))
}

/** The pairs of `test` whose Latin and native form were both never seen in `train`. */
export function unseenPairs(test: readonly NamePair[], train: readonly NamePair[]): NamePair[] {
  const latin = new Set(train.map((pair) => plain(pair.latin)))
  const native = new Set(train.map((pair) => pair.native))
  return test.filter(
    (pair) => plain(pair.latin).length > 1 && !latin.has(plain(pair.latin)) && !native.has(pair.native),
  )
}

/** Splits pairs by their native form, which must not stand on both sides. */
export function splitByNative(pairs: readonly NamePair[], seed: number): { train: NamePair[]; test: NamePair[] } {
  const natives = [...new Set(pairs.map((pair) => pair.native))].sort()
  let state = seed
  const held = new Set(
    natives.filter(() => {
      state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
      return (state >> 16) % 5 === 0
    }),
  )
  return { train: pairs.filter((pair) => !held.has(pair.native)), test: pairs.filter((pair) => held.has(pair.native)) }
}

/** At most `most` of the pairs, spread evenly. */
export function sample(pairs: readonly NamePair[], most: number): NamePair[] {
  const step = Math.max(1, pairs.length / most)
  return Array.from({ length: Math.min(most, pairs.length) }, (_, at) => pairs[Math.floor(at * step)]!)
}
