// One case in the words of the Human Trafficking Case Data Standard 2.0 (IOM, CC BY 4.0; no endorsement by IOM). Its codes
// are mirrored as published, misspelt ones too ("Unaquainted"). What it lacks stands beside it in x_ fields, with the
// nearest of its own codes always in the standard's field.
import type { CaseSummary, ControlMeans, ExploitationForm } from '@homeward/domain'

/** A case as HTCDS fields. Several codes are joined by ";", as the standard's multi-select lists are. */
export type HtcdsCase = Readonly<Record<string, string | number>>

const genders: Readonly<Record<NonNullable<CaseSummary['gender']>, string>> = {
  woman: 'Feminine',
  man: 'Masculine',
  'trans-woman': 'TransgenderFeminine',
  'trans-man': 'TransgenderMasculine',
  'non-conforming': 'NonConforming',
}
const statuses: Readonly<Record<NonNullable<CaseSummary['identification']>, string | null>> = {
  possible: 'PossibleVictimOfTrafficking',
  identified: 'ActualVictimOfTrafficking',
  // The standard has a code that says what a person is not; nothing here ever says that.
  'decided-otherwise': null,
}
/** Standard code, and the extension code where the standard has no own one. */
const means: Readonly<Record<ControlMeans, readonly [standard: string, extension?: string]>> = {
  'debt-bondage': ['DebtBondage'],
  'takes-earnings': ['TakesEarnings'],
  threats: ['PhysicalThreats'],
  'threats-of-police': ['ThreatsLawEnforcement'],
  'threats-to-family': ['ThreatensChildrenFamily'],
  'physical-abuse': ['PhysicalAbuse'],
  'sexual-abuse': ['SexualAbuse'],
  'psychological-abuse': ['PsychologicalAbuse'],
  'false-promises': ['FalsePromises'],
  drugs: ['PsychoactiveSubstance'],
  'denies-needs': ['WithholdsNecessities'],
  'denies-care': ['RestrictsMedicalCare'],
  'restricts-money': ['RestrictsFinancialAccess'],
  'restricts-movement': ['Other', 'RestrictsMovement'],
  'excessive-hours': ['ExcessiveWorkingHours'],
  'withholds-documents': ['WithholdsDocuments'],
  ransom: ['Other', 'RansomDemand'],
  'sold-on': ['Other', 'SaleOrTransferBetweenCompounds'],
  other: ['Other'],
}
const forms: Readonly<Record<ExploitationForm, readonly [standard: readonly string[], extension?: string]>> = {
  'forced-criminality': [['ForcedLabour', 'Other'], 'ForcedCriminality'],
  'forced-labour': [['ForcedLabour']],
  'sexual-exploitation': [['SexualExploitation']],
  'forced-marriage': [['ForcedMarriage']],
  servitude: [['Servitude']],
  'forced-begging': [['ForcedBegging']],
  'organ-removal': [['OrganRemoval']],
  other: [['Other']],
}
const sexual = {
  prostitution: 'Prostitution',
  pornography: 'Pornography',
  remote: 'RemoteInteractiveServices',
  private: 'PrivateSexualServices',
} as const
const relations = {
  family: ['Familial'],
  partner: ['Acquainted', 'IntimatePartner'],
  friend: ['Acquainted', 'Friend'],
  acquainted: ['Acquainted'],
  stranger: ['Unaquainted'],
} as const satisfies Record<CaseSummary['recruiter'][number], readonly string[]>
const industries = {
  agriculture: 'A_AgricultureForestryAndFishing',
  construction: 'F_Construction',
  domestic: 'T_ActivitiesOfHouseholdsAsEmployers',
  hospitality: 'I_AccommodationAndFoodServiceActivities',
  other: 'S_OtherServiceActivities',
} as const

/** The fields that are known; a field that is not known is absent. `alpha2` turns a country's code of three letters into two. */
export function toHtcds(summary: CaseSummary, alpha2: (country: string) => string | null): HtcdsCase {
  const fields: Record<string, string | number> = {}
  const put = (name: string, codes: readonly (string | null | undefined)[]) => {
    const known = [...new Set(codes.filter((code): code is string => typeof code === 'string'))]
    if (known.length > 0) fields[name] = known.join(';')
  }
  if (summary.gender !== undefined) put('prs_Gender', [genders[summary.gender]])
  if (summary.citizenship !== undefined) put('prs_Citizenship', [alpha2(summary.citizenship)])
  if (summary.identification !== undefined) put('vic_TraffickingStatus', [statuses[summary.identification]])
  if (summary.age !== undefined) fields['vic_AgeWhenTrafficked'] = summary.age
  put(
    'vic_MethodsOfControl',
    summary.means.map((each) => means[each][0]),
  )
  put(
    'x_MethodsOfControl',
    summary.means.map((each) => means[each][1]),
  )
  put(
    'vic_TypeOfExploitation',
    summary.exploitation.flatMap((each) => forms[each][0]),
  )
  put(
    'x_TypeOfExploitation',
    summary.exploitation.map((each) => forms[each][1]),
  )
  // Single choice in the standard: only where one is known.
  if (summary.labour.length === 1) put('vic_ForcedLabourIndustry', [industries[summary.labour[0]!]])
  put(
    'vic_TypeOfSexExploitation',
    summary.sexual.map((each) => sexual[each]),
  )
  const [relation] = summary.recruiter
  if (relation !== undefined && summary.recruiter.length === 1)
    put('vic_RelationshipToTrafficker', [relations[relation][0]])
  put(
    'x_RelationshipToTrafficker',
    summary.recruiter.map((each) => relations[each][1 as 0]),
  )
  if (summary.exploitedIn !== undefined) {
    const country = alpha2(summary.exploitedIn)
    if (country !== null) Object.assign(fields, { hte_Type: 'Exploitation', hte_Country: country })
  }
  return fields
}
