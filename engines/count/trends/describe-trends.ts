// A whole series: every period beside the one before it and beside the first, told in the fixed wording only.
import { comparePeriods, type ReportingPeriod, type TrendComparison } from './compare-periods.ts'
import { type IncompletePeriod, nowcast } from './nowcast.ts'
import { trendWordings } from './word-trend.ts'

/** A period as it was reported; `byDelay` counts its cases by how many periods later they came, null when not known. */
export type CountedPeriod = Omit<ReportingPeriod, 'incomplete'> & { readonly byDelay: readonly number[] | null }

export interface Trends {
  readonly periods: readonly {
    readonly name: string
    readonly recorded: number
    /** Cases of the sources that reported in every period. */
    readonly onPanel: number
    readonly sources: readonly string[]
    readonly effort: number | null
    readonly population: number | null
    readonly definition: string
    readonly incomplete: IncompletePeriod | null
    /** The definition changed here: what is before cannot be compared with what is after. */
    readonly isBreak: boolean
  }[]
  readonly panel: readonly string[]
  /** Each period with the one before it. */
  readonly steps: readonly (TrendComparison & { readonly sentence: string })[]
  /** The last period with the first; null for a single one. */
  readonly whole: (TrendComparison & { readonly sentence: string }) | null
}

/** Compares the periods of a series, oldest first. */
export function describeTrends(counted: readonly CountedPeriod[]): Trends {
  const triangle = counted.map(({ byDelay }) => byDelay)
  const delays = triangle.every((each): each is readonly number[] => each !== null) ? nowcast(triangle) : null
  const periods: ReportingPeriod[] = counted.map(({ byDelay: _, ...period }, at) => ({
    ...period,
    incomplete: delays?.[at] ?? null,
  }))
  const panel = [...(periods[0]?.cases.keys() ?? [])]
    .filter((source) => periods.every(({ cases }) => cases.has(source)))
    .sort()
  const told = (earlier: ReportingPeriod, later: ReportingPeriod) => {
    const comparison = comparePeriods(earlier, later)
    return { ...comparison, sentence: trendWordings[comparison.wording.recorded] }
  }
  return {
    periods: periods.map(({ name, cases, effort, population, definition, incomplete }, at) => ({
      name,
      recorded: [...cases.values()].reduce((sum, count) => sum + count, 0),
      onPanel: panel.reduce((sum, source) => sum + cases.get(source)!, 0),
      sources: [...cases.keys()].sort(),
      effort,
      population,
      definition,
      incomplete,
      isBreak: at > 0 && definition !== periods[at - 1]!.definition,
    })),
    panel,
    steps: periods.slice(1).map((period, at) => told(periods[at]!, period)),
    whole: periods.length > 1 ? told(periods[0]!, periods.at(-1)!) : null,
  }
}
