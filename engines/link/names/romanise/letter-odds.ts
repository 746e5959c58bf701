import { generalReading } from './general-reading.ts'
import { type CompiledTable, type Counted, codeOf, mostLetters } from './romanisation-table.ts'

/** How many sightings the coarser context is worth against the finer one. */
export const backOff = 4
/** Readings of one letter that are less likely than this are left out. */
const leastOdds = 1e-4

/** For one letter of a word: what it may stand for (codes of letters) and how likely that is here, likeliest first. */
export interface LetterOdds {
  readonly codes: readonly number[]
  readonly odds: readonly number[]
}

/** The odds of one code in a context, given its odds in the coarser one (Witten-Bell-like backing off with a fixed weight). */
export function backedOff(context: Counted | undefined, code: number, coarser: number): number {
  return context === undefined
    ? coarser
    : ((context.counts.get(code) ?? 0) + backOff * coarser) / (context.total + backOff)
}

/** What each letter of a word may stand for, from its neighbours; for a letter the table does not know, what a general transliterator gives. */
export function letterOdds(table: CompiledTable, units: readonly string[]): LetterOdds[] {
  return units.map((unit, at) => {
    const alone = table.get(unit)
    if (alone === undefined) return { codes: [codeOf(generalReading(unit).slice(0, mostLetters))], odds: [1] }
    const left = units[at - 1] ?? '^'
    const right = units[at + 1] ?? '$'
    const after = table.get(`${left}<${unit}`)
    const before = table.get(`${unit}>${right}`)
    const between = table.get(`${left}<${unit}>${right}`)
    const found: [number, number][] = []
    for (const [code, count] of alone.counts) {
      const base = count / alone.total
      const side = (backedOff(after, code, base) + backedOff(before, code, base)) / 2
      const odds = backedOff(between, code, side)
      if (odds >= leastOdds) found.push([code, odds])
    }
    found.sort((x, y) => y[1] - x[1] || x[0] - y[0])
    return { codes: found.map(([code]) => code), odds: found.map(([, odds]) => odds) }
  })
}
