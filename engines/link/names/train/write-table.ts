import { backOff } from '../romanise/letter-odds.ts'
import { lettersOf, type RomanisationTable } from '../romanise/romanisation-table.ts'
import type { LearnedCounts } from './learn-romanisation.ts'

/** A context says enough more than its coarser ones when it saves this many nats over all its sightings. */
const leastSaving = 2.5
/** Fewest sightings of a context that is kept. */
const leastSightings = 3
/** Readings rarer than these shares are left out: of a letter alone, and of a letter in a context. */
const leastShareAlone = 0.0007
const leastShareInContext = 0.015

/**
 * Learned counts as a small table: whole counts, and of the contexts only those that say more than the coarser ones do,
 * the most telling first, until the table has `mostEntries` readings. Sorted, so that the same counts give the same bytes.
 */
export function writeTable(
  learned: LearnedCounts,
  about: { script: string; learnedFrom: string; pairs: number; mostEntries: number },
): RomanisationTable {
  const units = new Map<string, string>()
  let entries = 0
  const contexts: [string, number][] = []
  for (const [key, counts] of learned) {
    if (key.includes('<') || key.includes('>')) {
      if (sum(counts) >= leastSightings) contexts.push([key, saving(learned, key)])
      continue
    }
    const whole = rounded(counts, Math.max(0.5, leastShareAlone * sum(counts)))
    if (whole === '') continue
    units.set(key, whole)
    entries += whole.split(' ').length
  }
  contexts.sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1))
  for (const [key, saved] of contexts) {
    if (saved < leastSaving) break
    const counts = learned.get(key)!
    const whole = rounded(counts, Math.max(0.75, leastShareInContext * sum(counts)))
    const size = whole.split(' ').length
    if (whole === '' || entries + size > about.mostEntries) continue
    units.set(key, whole)
    entries += size
  }
  const sorted = [...units].sort(([x], [y]) => (x < y ? -1 : 1))
  return {
    format: 'homeward.romanisation/1',
    script: about.script,
    learnedFrom: about.learnedFrom,
    pairs: about.pairs,
    units: Object.fromEntries(sorted),
  }
}

function rounded(counts: ReadonlyMap<number, number>, least: number): string {
  return [...counts]
    .filter(([, count]) => count >= least)
    .map(([code, count]) => [code, Math.max(1, Math.round(count))] as const)
    .sort((x, y) => y[1] - x[1] || x[0] - y[0])
    .map(([code, count]) => `${lettersOf(code)}${count}`)
    .join(' ')
}

const sum = (counts: ReadonlyMap<number, number>): number => {
  let total = 0
  for (const count of counts.values()) total += count
  return total
}

/** How many nats a context saves over what its coarser contexts would have said. */
function saving(learned: LearnedCounts, key: string): number {
  const counts = learned.get(key)!
  const total = sum(counts)
  let saved = 0
  for (const [code, count] of counts) {
    const coarser = Math.max(coarserOdds(learned, key, code), 1e-9)
    saved += count * Math.log((count + backOff * coarser) / (total + backOff) / coarser)
  }
  return saved
}

function coarserOdds(learned: LearnedCounts, key: string, code: number): number {
  const [before, rest] = key.includes('<')
    ? [key.slice(0, key.indexOf('<')), key.slice(key.indexOf('<') + 1)]
    : ['', key]
  const [unit, after] = rest.includes('>')
    ? [rest.slice(0, rest.indexOf('>')), rest.slice(rest.indexOf('>') + 1)]
    : [rest, '']
  const alone = learned.get(unit)
  const base = alone === undefined ? 0 : (alone.get(code) ?? 0) / sum(alone)
  if (before === '' || after === '') return base
  const odds = (context: string) => {
    const counts = learned.get(context)
    return counts === undefined ? base : ((counts.get(code) ?? 0) + backOff * base) / (sum(counts) + backOff)
  }
  return (odds(`${before}<${unit}`) + odds(`${unit}>${after}`)) / 2
}
