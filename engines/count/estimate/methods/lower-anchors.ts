import { sizeOf } from '../models/terms.ts'
import { listSizes, type OverlapTable, observedIn } from '../overlap-table.ts'

/**
 * Chao's lower bound: observed + f1² / (2 f2), with f1 people on exactly one list and f2 on exactly two.
 * Source: Chao (1987), Estimating the population size for capture-recapture data with unequal catchability, Biometrics 43.
 * Assumes lists that do not depend on each other; people may differ in how easily they are listed, which only makes the
 * truth larger. Null when nobody is on exactly two lists.
 */
export function chaoBound(table: OverlapTable): { estimate: number; once: number; twice: number } | null {
  const on = (size: number) =>
    table.cells.reduce((sum, cell, row) => (sizeOf(cell) === size ? sum + table.counts[row]! : sum), 0)
  const [once, twice] = [on(1), on(2)]
  return twice === 0 ? null : { estimate: observedIn(table) + once ** 2 / (2 * twice), once, twice }
}

/** Chao's log-normal interval for the number of unseen, at a normal quantile `z`. */
export function chaoInterval(
  observed: number,
  { once, twice }: { once: number; twice: number },
  z: number,
): { low: number; high: number; se: number } {
  const ratio = once / twice
  const unseen = once ** 2 / (2 * twice)
  const variance = twice * (0.25 * ratio ** 4 + ratio ** 3 + 0.5 * ratio ** 2)
  if (unseen === 0) return { low: observed, high: observed, se: 0 }
  const spread = Math.sqrt(Math.log1p(variance / unseen ** 2))
  return { low: observed + unseen * Math.exp(-z * spread), high: observed + unseen * Math.exp(z * spread), se: spread }
}

/**
 * Lincoln and Petersen's estimate for two lists at a time: size × size / shared. Source: Petersen (1896), Lincoln (1930).
 * Assumes two independent lists; positive dependence, the usual case when services refer to each other, makes it too low.
 * Null where two lists share nobody.
 */
export function lincolnPetersen(table: OverlapTable): { lists: [number, number]; estimate: number | null }[] {
  const sizes = listSizes(table)
  const answers: { lists: [number, number]; estimate: number | null }[] = []
  for (let one = 0; one < sizes.length; one += 1) {
    for (let other = one + 1; other < sizes.length; other += 1) {
      const both = (1 << one) | (1 << other)
      const shared = table.cells.reduce(
        (sum, cell, row) => ((cell & both) === both ? sum + table.counts[row]! : sum),
        0,
      )
      answers.push({ lists: [one, other], estimate: shared === 0 ? null : (sizes[one]! * sizes[other]!) / shared })
    }
  }
  return answers
}
