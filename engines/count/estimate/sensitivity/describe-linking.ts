import type { Estimate } from '@homeward/domain'
import { sampleQuantile } from '../../numbers/quantile.ts'
import { resampleCounts } from '../../random/resample-counts.ts'
import { chaoBound } from '../methods/lower-anchors.ts'
import { StepwiseChooser } from '../methods/stepwise.ts'
import { countsByCell, type OverlapTable, observedIn, refuseOverlaps, refuseTable } from '../overlap-table.ts'
import { type LinkedRows, linkDrawer } from './resample-links.ts'

const honesty =
  'Central 95 of 100 draws. It assumes that the stated probabilities are right and that links err independently; how often such a range holds the truth was not measured.'

/**
 * Draws the links again and again by their probabilities, makes the estimate on each table, and once more on a resample of
 * its people. Draws without an estimate count as unbounded.
 */
export function describeLinking(
  linked: LinkedRows,
  { method, threshold, draws }: { method: 'stepwise' | 'chao'; threshold: number; draws: number },
  uniform: () => number,
): NonNullable<Estimate['linking']> {
  const draw = linkDrawer(linked)
  const chooser = new StepwiseChooser(linked.lists.length)
  const total = (table: OverlapTable): number => {
    if (refuseTable(table) !== null || refuseOverlaps(table) !== null) return Number.POSITIVE_INFINITY
    if (method === 'chao') return chaoBound(table)?.estimate ?? Number.POSITIVE_INFINITY
    const chosen = chooser.choose(countsByCell(table), threshold)
    return typeof chosen === 'number' ? Number.POSITIVE_INFINITY : observedIn(table) + chosen.fit.unseen
  }
  const observed: number[] = []
  const byLinks: number[] = []
  const byBoth: number[] = []
  for (let number = 0; number < draws; number += 1) {
    const table = draw(uniform)
    observed.push(observedIn(table))
    byLinks.push(total(table))
    byBoth.push(total({ ...table, counts: Array.from(resampleCounts(table.counts, uniform)) }))
  }
  return {
    method,
    draws,
    links: linked.links.length,
    observed: { low: Math.min(...observed), high: Math.max(...observed) },
    median: quantile(byLinks, 0.5),
    low: quantile(byLinks, 0.025),
    high: quantile(byLinks, 0.975),
    withSampling: { low: quantile(byBoth, 0.025), high: quantile(byBoth, 0.975) },
    withoutEstimate: byLinks.filter((each) => !Number.isFinite(each)).length,
    honesty,
  }
}

function quantile(values: readonly number[], share: number): number | null {
  const found = sampleQuantile(
    [...values].sort((one, other) => one - other),
    share,
  )
  return Number.isFinite(found) ? found : null
}
