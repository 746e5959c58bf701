import type { ReadRow } from '@homeward/domain'
import { PlantedNoise } from '@homeward/domain'
import { findContradictions, readCounts, readLists } from '@homeward/formats/list'
import { beforeAll, expect, test } from 'vitest'
import { type SyntheticRelease, synthesizeRelease } from './index.ts'
import { scenario } from './scenario.ts'

const people = 2000
let release: SyntheticRelease
const read = new Map<string, { rows: ReadRow[]; isSynthetic: boolean; encoding: string }>()

beforeAll(async () => {
  release = synthesizeRelease({ people, seed: 7 })
  for (const { name, bytes, list } of release.files) {
    const [reading, ...others] = await readLists({ name, bytes }, { latestYear: 2026 })
    expect(others).toEqual([])
    const rows: ReadRow[] = []
    for await (const row of reading!.rows) rows.push(row)
    read.set(list.id, { rows, isSynthetic: reading!.isSynthetic(), encoding: reading!.encoding.name })
  }
})

test('the same people and seed give the same bytes, another seed gives others', () => {
  const hash = (one: SyntheticRelease) => one.files.map(({ bytes }) => bytes.toString('base64')).join('|')
  expect(hash(synthesizeRelease({ people: 60, seed: 7 }))).toBe(hash(synthesizeRelease({ people: 60, seed: 7 })))
  expect(hash(synthesizeRelease({ people: 60, seed: 8 }))).not.toBe(hash(synthesizeRelease({ people: 60, seed: 7 })))
})

test('the eight lists are named, written and encoded as their keepers do', () => {
  expect(release.files.map(({ name }) => name)).toEqual([
    '01-BGF.xlsx',
    '02-DKBA.csv',
    '03-EMBASSY.xlsx',
    '04-CSO_DISTRESS.csv',
    '05-FAMILY.csv',
    '06-TH_IMMIGRATION.csv',
    '07-HEALTH.xlsx',
    '08-MM_INSPECTION.csv',
  ])
  expect(read.get('FAMILY')!.encoding).toBe('utf-16le')
  expect(read.get('TH_IMMIGRATION')!.encoding).toBe('windows-874')
})

test('every row of every list carries the mark of an invented row', () => {
  expect([...read.values()].map(({ isSynthetic }) => isSynthetic)).toEqual(Array(8).fill(true))
})

test('the truth names every row that is read, with the reader’s own row numbers', () => {
  const rows = release.files.flatMap(({ name, list }) => read.get(list.id)!.rows.map(({ row }) => `${name} ${row}`))
  expect(release.truth.map(({ list, row }) => `${list} ${row}`)).toEqual(rows)
})

test('each list covers the share of the release that the scenario gives it', () => {
  for (const { id, coverage } of scenario.listKinds) {
    const list = release.files.find((file) => file.list.id === id)!.name
    const on = new Set(
      release.truth.filter((row) => row.list === list && row.person.startsWith('P')).map(({ person }) => person),
    )
    expect(Math.abs(on.size / people - coverage)).toBeLessThan(0.035)
  }
})

test('what was planted is counted, and about as often as the scenario says', () => {
  expect(PlantedNoise.parse(release.noise)).toEqual(release.noise)
  const bgf = release.noise.lists['BGF']!
  const share = (kind: string) => (bgf.planted[kind] ?? 0) / bgf.rows
  expect(share('birth_date_missing')).toBeCloseTo(scenario.noise.birth_date_missing, 1)
  expect(share('day_month_swapped')).toBeGreaterThan(0.03)
  expect(share('duplicate_in_list')).toBeCloseTo(scenario.duplicates, 1)
  expect(release.noise.lists['MM_INSPECTION']!.planted['zawgyi_encoded_burmese']).toBeGreaterThan(100)
  expect(release.noise.pairs.share).toBeGreaterThan(0.6)
})

test('calendars, Zawgyi and day order are found again by the reader', () => {
  const codes = (id: string) => new Set(read.get(id)!.rows.flatMap(({ marks }) => marks.map(({ code }) => code)))
  expect(codes('TH_IMMIGRATION')).toContain('calendar-buddhist')
  expect(codes('FAMILY')).toContain('calendar-ethiopian')
  expect(codes('EMBASSY')).toContain('calendar-bikram-sambat')
  expect(codes('MM_INSPECTION')).toContain('zawgyi')
  expect(codes('DKBA')).toContain('order-month-first')
  expect(codes('BGF')).toContain('order-day-first')
})

test('the list of the militia states counts that contradict themselves, as the published one did', async () => {
  const { name, bytes } = release.files[0]!
  const contradictions = findContradictions(await readCounts({ name, bytes }))
  expect(contradictions.map(({ code }) => code)).toEqual(['parts', 'countries', 'countries'])
})

test('nothing in a list speaks of guilt, willingness or suspicion', () => {
  const words = /victim|suspect|guilt|willing|volunt|criminal|offend|scammer/i
  const texts = release.files.flatMap(({ list }) => read.get(list.id)!.rows.flatMap(({ raw }) => raw))
  const headers = release.files.flatMap(({ list }) => list.columns.map(({ header }) => header))
  expect([...texts, ...headers].filter((text) => words.test(text))).toEqual([])
})
