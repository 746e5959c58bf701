import type { StatedTotal } from './stated-totals.ts'

type Count = Pick<StatedTotal, 'value' | 'nationality' | 'sex'>

/** Two numbers of one list that cannot both be right. */
export interface Contradiction {
  /** `parts`: the men and women of a country are not its total. `countries`: the countries are not the grand total. */
  readonly code: 'parts' | 'countries'
  /** ISO code of the country; null for the whole list. */
  readonly nationality: string | null
  readonly sex: 'F' | 'M' | null
  readonly stated: number
  /** What the other numbers add up to. */
  readonly sum: number
}

/** Where a list's own counts by country contradict each other. Its rows are not looked at. */
export function findContradictions(totals: readonly Count[]): readonly Contradiction[] {
  const found: Contradiction[] = []
  const countries = [...new Set(totals.flatMap(({ nationality }) => nationality ?? []))]
  const stated = (nationality: string | null, sex: 'F' | 'M' | null) =>
    totals.findLast((total) => total.nationality === nationality && total.sex === sex)?.value
  for (const nationality of countries) {
    const [men, women, total] = [stated(nationality, 'M'), stated(nationality, 'F'), stated(nationality, null)]
    if (men === undefined || women === undefined || total === undefined || men + women === total) continue
    found.push({ code: 'parts', nationality, sex: null, stated: total, sum: men + women })
  }
  for (const sex of [null, 'M', 'F'] as const) {
    const grand = stated(null, sex)
    const parts = countries.flatMap((nationality) => stated(nationality, sex) ?? [])
    const sum = parts.reduce((total, value) => total + value, 0)
    if (grand === undefined || parts.length < 2 || sum === grand) continue
    found.push({ code: 'countries', nationality: null, sex, stated: grand, sum })
  }
  return found
}
