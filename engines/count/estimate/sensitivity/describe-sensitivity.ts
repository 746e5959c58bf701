import type { Estimate } from '@homeward/domain'
import { StepwiseChooser } from '../methods/stepwise.ts'
import { countsByCell, type OverlapTable, observedIn, refuseOverlaps } from '../overlap-table.ts'
import { mergeLists, withoutList } from './change-lists.ts'
import { withFalseLinks, withMissedLinks } from './linkage-errors.ts'

const threshold = 0.02
const draws = 21
const shares = [0.05, 0.1, 0.2]

/**
 * How the estimate moves without each list, with each two lists merged, and with links missed or false: by the stepwise
 * method throughout, so that rows can be compared with each other. Linking errors show the median of a few draws.
 */
export function describeSensitivity(table: OverlapTable, uniform: () => number): Estimate['sensitivity'] {
  const choosers = new Map<number, StepwiseChooser>()
  const total = (changed: OverlapTable): number | null => {
    if (changed.lists.length < 2 || refuseOverlaps(changed) !== null) return null
    const chooser = choosers.get(changed.lists.length) ?? new StepwiseChooser(changed.lists.length)
    choosers.set(changed.lists.length, chooser)
    const chosen = chooser.choose(countsByCell(changed), threshold)
    return typeof chosen === 'number' ? null : observedIn(changed) + chosen.fit.unseen
  }
  const baseline = total(table)
  if (baseline === null) return null
  const { lists } = table
  const pairs = lists.flatMap((_, one) => lists.slice(one + 1).map((__, after) => [one, one + 1 + after] as const))
  const median = (make: () => OverlapTable): number | null => {
    const totals = Array.from({ length: draws }, () => total(make()) ?? Number.POSITIVE_INFINITY)
    const middle = totals.sort((one, other) => one - other)[(draws - 1) / 2]!
    return Number.isFinite(middle) ? middle : null
  }
  return {
    baseline,
    withoutList: lists.length < 3 ? [] : lists.map((list, at) => ({ list, estimate: total(withoutList(table, at)) })),
    merged:
      lists.length < 3
        ? []
        : pairs.map(([one, other]) => ({
            lists: [lists[one]!, lists[other]!],
            estimate: total(mergeLists(table, one, other)),
          })),
    linkage: shares.flatMap((share) => [
      { error: 'missed' as const, share, estimate: median(() => withMissedLinks(table, share, uniform)) },
      { error: 'false' as const, share, estimate: median(() => withFalseLinks(table, share, uniform)) },
    ]),
  }
}
