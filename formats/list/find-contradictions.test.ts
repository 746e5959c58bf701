import { expect, test } from 'vitest'
import { findContradictions, readCounts } from './index.ts'

// Rows and headline of the list published in February 2025, shortened; source: bangkokpost.com, article 2968651.
const published = 'Country,Men,Women,Total\nKenya,38,26,64\nPakistan,64,4,78\nMalaysia,65,5,70\nTotal,167,35,195\n'

test('a list whose rows do not add up to what it states says so, country by country and as a whole', async () => {
  const totals = await readCounts({ name: 'counts.csv', bytes: Buffer.from(published) })
  expect(findContradictions(totals)).toEqual([
    { code: 'parts', nationality: 'PK', sex: null, stated: 78, sum: 68 },
    { code: 'countries', nationality: null, sex: null, stated: 195, sum: 212 },
  ])
})

test('a list that adds up contradicts nothing', async () => {
  const text = 'Country,Men,Women,Total\nKenya,38,26,64\nNepal,15,2,17\nTotal,53,28,81\n'
  expect(findContradictions(await readCounts({ name: 'counts.csv', bytes: Buffer.from(text) }))).toEqual([])
})
