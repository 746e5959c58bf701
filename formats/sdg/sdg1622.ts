// SDG 16.2.2, detected victims of trafficking, as rows of the global SDG flow (SDMX). A national draft, not an official
// series: the codes for age and sex were not read from the official lists and the caller gives them. Counts are made safe
// before they come here. The series know no forced criminality: it goes under other purposes, and the note says how many.
import { Problem } from '@homeward/domain'
import { csvLine } from '../csv/index.ts'

/** One safe count. `null` count means hidden; `bound` then says below what. */
export interface SdgCount {
  readonly form: 'all' | 'sexual-exploitation' | 'forced-labour' | 'organ-removal' | 'forced-criminality' | 'other'
  readonly sex: 'all' | 'female' | 'male'
  readonly age: 'all' | 'under-18' | '18-and-over'
  readonly count: number | null
}

export interface SdgTable {
  readonly year: number
  /** UN M49 code of the country. */
  readonly area: string
  /** Hidden counts are below this. */
  readonly k: number
  readonly population: number | null
  readonly counts: readonly SdgCount[]
}

const series = {
  all: 'VC_HTF_DETV',
  'sexual-exploitation': 'VC_HTF_DETVSX',
  'forced-labour': 'VC_HTF_DETVFL',
  'organ-removal': 'VC_HTF_DETVOG',
  'forced-criminality': 'VC_HTF_DETVOP',
  other: 'VC_HTF_DETVOP',
} as const
const sexes = { all: '_T', female: 'F', male: 'M' } as const
const ages = { all: '_T', 'under-18': 'Y0T17', '18-and-over': 'Y_GE18' } as const
const columns = [
  ...['FREQ', 'REPORTING_TYPE', 'SERIES', 'REF_AREA', 'SEX', 'AGE', 'TIME_PERIOD', 'OBS_VALUE', 'UNIT_MULT'],
  ...['UNIT_MEASURE', 'NATURE', 'UPPER_BOUND', 'LOWER_BOUND', 'COMMENT_OBS'],
]

/**
 * The lines of the table with their ends, header first, and with a population the rate of the total per 100,000.
 * @throws Problem `input-invalid` for a count that is not safe (below k), a year or an area that cannot be.
 */
export function* sdg1622Lines({ year, area, k, population, counts }: SdgTable): Generator<string> {
  if (!/^\d{1,3}$/.test(area)) throw new Problem('input-invalid', 'The area is not a UN M49 number.')
  if (!Number.isInteger(year) || year < 1990 || year > 2100) throw new Problem('input-invalid', 'The year cannot be.')
  if (counts.some(({ count }) => count !== null && (!Number.isInteger(count) || count < k))) {
    throw new Problem('input-invalid', `A count is below ${k}: publish the table k-safely first.`)
  }
  yield csvLine(columns)
  for (const { form, sex, age, merged, note } of mergeOtherPurposes(counts)) {
    const value = merged === null ? ['', `${k - 1}`, '0'] : [`${merged}`, '', '']
    const [observed, upper, lower] = value as [string, string, string]
    yield csvLine([
      ...['A', 'N', series[form], area, sexes[sex], ages[age], `${year}`, observed, '0', 'NUMBER', 'C'],
      ...[upper, lower, note],
    ])
  }
  const total = counts.find(({ form, sex, age }) => form === 'all' && sex === 'all' && age === 'all')
  if (population !== null && population > 0 && total !== undefined && total.count !== null) {
    const rate = ((total.count / population) * 100_000).toPrecision(4)
    yield csvLine([
      ...['A', 'N', 'VC_HTF_DETVR', area, '_T', '_T', `${year}`, rate, '0', 'PER_100000_POP', 'C'],
      ...['', '', detectedOnly],
    ])
  }
}

const detectedOnly = 'National draft. Detected victims only: a low figure can mean little crime or little detection.'

/** Forced criminality joins the other purposes of the same sex and age, and is told in their note. */
function mergeOtherPurposes(counts: readonly SdgCount[]) {
  const rows: {
    form: SdgCount['form']
    sex: SdgCount['sex']
    age: SdgCount['age']
    merged: number | null
    note: string
  }[] = []
  for (const { form, sex, age, count } of counts) {
    if (form === 'forced-criminality') continue
    if (form !== 'other') {
      rows.push({ form, sex, age, merged: count, note: detectedOnly })
      continue
    }
    const forced = counts.find((each) => each.form === 'forced-criminality' && each.sex === sex && each.age === age)
    const merged = forced === undefined ? count : count === null || forced.count === null ? null : count + forced.count
    const told = forced === undefined ? '' : ` Of these forced criminality: ${forced.count ?? 'hidden'}.`
    rows.push({ form, sex, age, merged, note: `${detectedOnly}${told}` })
  }
  const lone = counts.filter(
    (each) =>
      each.form === 'forced-criminality' &&
      !counts.some(({ form, sex, age }) => form === 'other' && sex === each.sex && age === each.age),
  )
  for (const { sex, age, count } of lone) {
    rows.push({ form: 'other', sex, age, merged: count, note: `${detectedOnly} All of these forced criminality.` })
  }
  return rows
}
