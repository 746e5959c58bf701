import { Problem } from '@homeward/domain'
import { describe, expect, test } from 'vitest'
import { type SdgTable, sdg1622Lines } from './sdg1622.ts'

const table: SdgTable = {
  year: 2025,
  area: '764',
  k: 10,
  population: 65_000_000,
  counts: [
    { form: 'all', sex: 'all', age: 'all', count: 130 },
    { form: 'forced-labour', sex: 'all', age: 'all', count: 40 },
    { form: 'other', sex: 'all', age: 'all', count: 20 },
    { form: 'forced-criminality', sex: 'all', age: 'all', count: 70 },
    { form: 'all', sex: 'female', age: 'under-18', count: null },
  ],
}

describe('SDG 16.2.2', () => {
  test('counts forced criminality under other purposes and says how many', () => {
    const other = [...sdg1622Lines(table)].find((line) => line.includes('VC_HTF_DETVOP'))!
    expect(other).toContain(',90,')
    expect(other).toContain('forced criminality: 70')
  })

  test('gives a hidden count as a bound, never as a number', () => {
    const hidden = [...sdg1622Lines(table)].find((line) => line.includes('Y0T17'))!
    expect(hidden).toContain('A,N,VC_HTF_DETV,764,F,Y0T17,2025,,0,NUMBER,C,9,0')
  })

  test('has the rate of the total per 100,000', () => {
    expect([...sdg1622Lines(table)].at(-1)).toContain('VC_HTF_DETVR,764,_T,_T,2025,0.2000')
    expect([...sdg1622Lines({ ...table, population: null })].join()).not.toContain('DETVR')
  })

  test.each([
    ['a count below k', { counts: [{ form: 'all', sex: 'all', age: 'all', count: 3 }] as const }],
    ['an area that is no number', { area: 'THA' }],
    ['a year that cannot be', { year: 25 }],
  ])('refuses %s', (_, change) => {
    expect(() => [...sdg1622Lines({ ...table, ...change })]).toThrow(Problem)
  })

  test('keeps forced criminality where no other purposes are given', () => {
    const lone = { ...table, counts: table.counts.filter(({ form }) => form !== 'other') }
    expect([...sdg1622Lines(lone)].find((line) => line.includes('VC_HTF_DETVOP'))).toContain(',70,')
  })
})
