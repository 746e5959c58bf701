import { type CaseSummary, ControlMeans, ExploitationForm } from '@homeward/domain'
import { expect, test } from 'vitest'
import { toHtcds } from './to-htcds.ts'

const empty: CaseSummary = { means: [], exploitation: [], labour: [], sexual: [], recruiter: [] }
const alpha2 = (country: string) => ({ PHL: 'PH', MMR: 'MM' })[country] ?? null

test('forced criminality is an extension with the nearest codes of the standard beside it', () => {
  expect(toHtcds({ ...empty, exploitation: ['forced-criminality'] }, alpha2)).toEqual({
    vic_TypeOfExploitation: 'ForcedLabour;Other',
    x_TypeOfExploitation: 'ForcedCriminality',
  })
})

test('codes are the published ones, misspelt where those are', () => {
  expect(toHtcds({ ...empty, recruiter: ['stranger'] }, alpha2)).toEqual({
    vic_RelationshipToTrafficker: 'Unaquainted',
  })
})

test('a field that is not known is absent, and no one is called not a victim', () => {
  expect(toHtcds(empty, alpha2)).toEqual({})
  expect(toHtcds({ ...empty, identification: 'decided-otherwise' }, alpha2)).toEqual({})
  expect(toHtcds({ ...empty, identification: 'possible' }, alpha2)).toEqual({
    vic_TraffickingStatus: 'PossibleVictimOfTrafficking',
  })
})

test('every code of ours has one of the standard', () => {
  const fields = toHtcds(
    { ...empty, means: [...ControlMeans.options], exploitation: [...ExploitationForm.options] },
    alpha2,
  )
  expect(String(fields['vic_MethodsOfControl']).split(';').length).toBe(16)
  expect(fields['x_MethodsOfControl']).toBe('RestrictsMovement;RansomDemand;SaleOrTransferBetweenCompounds')
  expect(String(fields['vic_TypeOfExploitation']).split(';')).toContain('ForcedMarriage')
})

test('places are codes of two letters, or absent', () => {
  expect(toHtcds({ ...empty, citizenship: 'PHL', exploitedIn: 'MMR' }, alpha2)).toMatchObject({
    prs_Citizenship: 'PH',
    hte_Type: 'Exploitation',
    hte_Country: 'MM',
  })
  expect(toHtcds({ ...empty, citizenship: 'XXX', exploitedIn: 'XXX' }, alpha2)).toEqual({})
})
