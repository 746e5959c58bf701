import { expect, test } from 'vitest'
import { nameCountry } from './name-country.ts'

test('a country is called by its name, and what is no country stays as it is', () => {
  expect(['UKR', 'KHM', 'GBR'].map(nameCountry)).toEqual(['Ukraine', 'Cambodia', 'United Kingdom'])
  expect(['XXX', 'elsewhere', ''].map(nameCountry)).toEqual(['XXX', 'elsewhere', ''])
})
