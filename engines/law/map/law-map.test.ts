import { expect, test } from 'vitest'
import { lawMap, lawMapRows, provisions } from '../index.ts'

const map = lawMap(provisions)
const at = (jurisdiction: string) => map.find((line) => line.jurisdiction === jurisdiction)!

test('where nothing was read the map says so, and never that there is no clause', () => {
  for (const state of ['KH', 'LA', 'MM', 'PH', 'LK']) {
    expect(at(state)).toMatchObject({ standing: 'not-read-yet', records: [] })
  }
  const rows = lawMapRows(map).filter(([jurisdiction]) => jurisdiction === 'KH')
  expect(rows).toEqual([['KH', 'not-read-yet', ...Array(10).fill('')]])
})

test('a closed list is shown as bound to some offences; a general defence or leniency is not shown as a clause', () => {
  expect(at('TH')).toMatchObject({ standing: 'clause-read', boundToSomeOffences: true })
  expect(at('MY')).toMatchObject({ standing: 'clause-read', boundToSomeOffences: true })
  expect(at('UG')).toMatchObject({ standing: 'clause-read', boundToSomeOffences: false })
  expect(at('IN').standing).toBe('other-rule-read')
  expect(at('CN').standing).toBe('other-rule-read')
})

test('every line that was read carries its limits, source and date', () => {
  for (const row of lawMapRows(map).filter(([, standing]) => standing !== 'not-read-yet')) {
    expect(row[8]).not.toBe('')
    expect(row[9]).toMatch(/^https?:/)
    expect(row[10]).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  }
})
