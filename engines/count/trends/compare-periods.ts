// Two periods of recorded cases, compared by ten rules that keep a louder siren from passing for more fire. The rules: (a)
// say "recorded"; (b) count and name the sources and compare the fixed panel of those present in both; (c) rates by people
// and by effort of detection; (d) exact intervals, widened where sources disagree; (e) split the change into sources,
// effort and rest; (f) hold back periods still being reported; (g) no causal verb; (h) estimated totals only as a ratio
// with a joint interval; (i) a changed definition is a break, not a trend; (j) one fixed ladder of wording.
import type { IncompletePeriod } from './nowcast.ts'
import { dispersionOf, type RateRatio, rateRatio } from './rate-ratio.ts'
import { type Evidence, type TrendWording, wordTrend } from './word-trend.ts'

export interface ReportingPeriod {
  readonly name: string
  /** Recorded cases by source. A source that reported nothing is there with 0; one that did not report is absent. */
  readonly cases: ReadonlyMap<string, number>
  /** Units of detection effort, such as calls answered or screening interviews; null when unknown. */
  readonly effort: number | null
  readonly population: number | null
  /** What was counted: the same text means the same definition. */
  readonly definition: string
  /** From the delay of reports, when the period may still be growing. */
  readonly incomplete: IncompletePeriod | null
}

export interface TrendComparison {
  readonly earlier: string
  readonly later: string
  readonly sources: { readonly earlier: string[]; readonly later: string[]; readonly panel: string[] }
  readonly recorded: RateRatio
  readonly onPanel: RateRatio | null
  readonly perEffort: RateRatio | null
  readonly perPopulation: RateRatio | null
  readonly dispersion: number
  /** Natural logarithms that add up to the change of the recorded count; null without a panel or effort. */
  readonly change: {
    readonly sources: number
    readonly effort: number
    readonly rest: number
    readonly all: number
  } | null
  readonly isBreak: boolean
  readonly heldBack: readonly string[]
  readonly wording: TrendWording
}

/** Compares two periods; `estimated` is the joint interval of the ratio of two estimated totals, where there is one. */
export function comparePeriods(
  earlier: ReportingPeriod,
  later: ReportingPeriod,
  estimated: RateRatio | null = null,
): TrendComparison {
  const panel = [...earlier.cases.keys()].filter((source) => later.cases.has(source)).sort()
  const onPanelOf = ({ cases }: ReportingPeriod) => panel.reduce((sum, source) => sum + cases.get(source)!, 0)
  const all = ({ cases }: ReportingPeriod) => [...cases.values()].reduce((sum, count) => sum + count, 0)
  const dispersion = dispersionOf(
    panel.map((source) => ({ earlier: earlier.cases.get(source)!, later: later.cases.get(source)! })),
  )
  const ratioOf = (counts: readonly [number, number], exposures: readonly [number | null, number | null]) => {
    const [before, after] = exposures
    if (before === null || after === null || !(before > 0) || !(after > 0)) return null
    return rateRatio({ count: counts[0], exposure: before }, { count: counts[1], exposure: after }, 0.95, dispersion)
  }
  const recordedCounts = [all(earlier), all(later)] as const
  const panelCounts = [onPanelOf(earlier), onPanelOf(later)] as const
  const recorded = ratioOf(recordedCounts, [1, 1])!
  const onPanel = panel.length === 0 ? null : ratioOf(panelCounts, [1, 1])
  const perEffort = panel.length === 0 ? null : ratioOf(panelCounts, [earlier.effort, later.effort])
  const isBreak = earlier.definition !== later.definition
  const heldBack = [earlier, later].filter(({ incomplete }) => incomplete?.isHeldBack).map(({ name }) => name)
  const evidence: Evidence = { recorded, onPanel, perEffort, estimated, isBreak, isHeldBack: heldBack.length > 0 }
  return {
    earlier: earlier.name,
    later: later.name,
    sources: { earlier: [...earlier.cases.keys()].sort(), later: [...later.cases.keys()].sort(), panel },
    recorded,
    onPanel,
    perEffort,
    perPopulation: ratioOf(recordedCounts, [earlier.population, later.population]),
    dispersion,
    change: changeOf(recordedCounts, panelCounts, [earlier.effort, later.effort]),
    isBreak,
    heldBack,
    wording: wordTrend(evidence),
  }
}

/** log(all) = log(what the change of sources did) + log(what effort did) + rest. */
function changeOf(
  [before, after]: readonly [number, number],
  [panelBefore, panelAfter]: readonly [number, number],
  [effortBefore, effortAfter]: readonly [number | null, number | null],
): TrendComparison['change'] {
  if (![before, after, panelBefore, panelAfter, effortBefore ?? 0, effortAfter ?? 0].every((each) => each > 0))
    return null
  const all = Math.log(after / before)
  const panel = Math.log(panelAfter / panelBefore)
  const effort = Math.log(effortAfter! / effortBefore!)
  return { sources: all - panel, effort, rest: panel - effort, all }
}
