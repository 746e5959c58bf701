// Cases as the 27 columns of the CTDC Global Synthetic Dataset (codebook version 2, February 2024). A binary column holds 1
// or is empty, never 0: absence is not a "no". The columns know no forced criminality; it is written as forced labour, as
// CTDC's older codebook files labour in illegal businesses, and beside it in an extension column when asked for.
import type { CaseSummary, ControlMeans } from '@homeward/domain'
import { csvLine } from '../csv/index.ts'

type Mark = (summary: CaseSummary) => boolean
const means =
  (...codes: readonly ControlMeans[]): Mark =>
  (summary) =>
    summary.means.some((each) => codes.includes(each))

const binary: readonly (readonly [name: string, mark: Mark])[] = [
  ['meansDebtBondageEarnings', means('debt-bondage', 'takes-earnings', 'restricts-money')],
  ['meansThreats', means('threats', 'threats-of-police', 'threats-to-family')],
  ['meansAbusePsyPhySex', means('physical-abuse', 'sexual-abuse', 'psychological-abuse')],
  ['meansFalsePromises', means('false-promises')],
  ['meansDrugsAlcohol', means('drugs')],
  ['meansDenyBasicNeeds', means('denies-needs', 'denies-care', 'restricts-movement')],
  ['meansExcessiveWorkHours', means('excessive-hours')],
  ['meansWithholdDocs', means('withholds-documents')],
  ['isForcedLabour', ({ exploitation }) => exploitation.some((each) => labourForms.has(each))],
  ['isSexualExploit', ({ exploitation }) => exploitation.includes('sexual-exploitation')],
  ['isOtherExploit', ({ exploitation }) => exploitation.some((each) => otherForms.has(each))],
  ['typeOfLabourAgriculture', ({ labour }) => labour.includes('agriculture')],
  ['typeOfLabourConstruction', ({ labour }) => labour.includes('construction')],
  ['typeOfLabourDomesticWork', ({ labour }) => labour.includes('domestic')],
  ['typeOfLabourHospitality', ({ labour }) => labour.includes('hospitality')],
  ['typeOfSexProstitution', ({ sexual }) => sexual.includes('prostitution')],
  ['typeOfSexPornography', ({ sexual }) => sexual.includes('pornography')],
  ['recruiterRelationIntimatePartner', ({ recruiter }) => recruiter.includes('partner')],
  ['recruiterRelationFriend', ({ recruiter }) => recruiter.includes('friend')],
  ['recruiterRelationFamily', ({ recruiter }) => recruiter.includes('family')],
  ['recruiterRelationOther', ({ recruiter }) => recruiter.some((each) => each === 'acquainted' || each === 'stranger')],
]
const labourForms = new Set<string>(['forced-labour', 'forced-criminality', 'servitude'])
const otherForms = new Set<string>(['forced-marriage', 'forced-begging', 'organ-removal', 'other'])

/** The 27 columns in their order. */
export const ctdcColumns: readonly string[] = [
  'yearOfRegistration',
  'gender',
  'ageBroad',
  'citizenship',
  'CountryOfExploitation',
  'traffickMonths',
  ...binary.map(([name]) => name),
]
const extensionColumn = 'x_ForcedCriminality'

const ageBands: readonly (readonly [upTo: number, band: string])[] = [
  [8, '0--8'],
  [17, '9--17'],
  [20, '18--20'],
  [23, '21--23'],
  [26, '24--26'],
  [29, '27--29'],
  [38, '30--38'],
  [47, '39--47'],
  [Number.POSITIVE_INFINITY, '48+'],
]
const genders: Readonly<Record<NonNullable<CaseSummary['gender']>, string>> = {
  woman: 'Woman',
  man: 'Man',
  'trans-woman': 'Trans/Transgender/NonConforming',
  'trans-man': 'Trans/Transgender/NonConforming',
  'non-conforming': 'Trans/Transgender/NonConforming',
}

/** The lines of the file with their ends, header first. `extension` adds the column that the standard lacks, after its 27. */
export function* ctdcLines(cases: Iterable<CaseSummary>, { extension }: { extension: boolean }): Generator<string> {
  yield csvLine([...ctdcColumns, ...(extension ? [extensionColumn] : [])])
  for (const summary of cases) {
    const marks = binary.map(([, mark]) => (mark(summary) ? '1' : ''))
    const forced = summary.exploitation.includes('forced-criminality') ? '1' : ''
    yield csvLine([
      summary.year === undefined ? '' : `${summary.year}`,
      summary.gender === undefined ? '' : genders[summary.gender],
      summary.age === undefined ? '' : ageBands.find(([upTo]) => summary.age! <= upTo)![1],
      summary.citizenship ?? '',
      summary.exploitedIn ?? '',
      monthsBand(summary.monthsHeld),
      ...marks,
      ...(extension ? [forced] : []),
    ])
  }
}

function monthsBand(months: number | undefined): string {
  if (months === undefined) return ''
  if (months <= 12) return '0--12 (0-1 yr)'
  return months <= 24 ? '13--24 (1-2 yrs)' : '25+ (2+ yrs)'
}
