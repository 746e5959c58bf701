import { countryWords } from './countries.ts'

/**
 * The counts by country that the list's keeper states on a sheet of their own. As on the published list this is modelled on, they do not
 * quite add up: one country's total disagrees with its men and women, and the grand total with the rows.
 */
export function statedCounts(
  rows: readonly { readonly nationality: string; readonly sex: 'F' | 'M' | null }[],
): readonly (readonly string[])[] {
  const counts = new Map<string, { men: number; women: number }>()
  for (const { nationality, sex } of rows) {
    const count = counts.get(nationality) ?? { men: 0, women: 0 }
    if (sex === 'F') count.women += 1
    else count.men += 1
    counts.set(nationality, count)
  }
  const ordered = [...counts].sort(
    ([a, one], [b, two]) => two.men + two.women - one.men - one.women || (a < b ? -1 : 1),
  )
  const lines = ordered.map(([nationality, { men, women }], place) => {
    const total = men + women + (place === 6 ? 10 : 0)
    return [countryWords(nationality).en, String(men), String(women), String(total)]
  })
  const sum = (column: number) => lines.reduce((total, line) => total + Number(line[column]), 0)
  return [
    ['SYNTHETIC', '', '', ''],
    ['Country', 'Men', 'Women', 'Total'],
    ...lines,
    ['Total', String(sum(1) + 2), String(sum(2)), String(rows.length - 17)],
  ]
}
