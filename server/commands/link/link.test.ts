import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { command as find } from '../find.ts'
import { command as link } from '../link.ts'

const first = `Name,Date of birth,Nationality,Passport,Mark
Nguyen Van An,1998-04-17,VN,C1234567,SYNTHETIC
Tran Thi Binh,2001-11-02,VN,,SYNTHETIC
Chen Wei,1995-01-30,CN,E55512345,SYNTHETIC
`
const second = `Name,Date of birth,Nationality,Passport,Mark
An Nguyen Van,1998-04-17,VN,C1234567,SYNTHETIC
陈伟,1995-01-30,CN,E55512345,SYNTHETIC
`
let folder = ''
let said = ''
let printed = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'homeward-link-'))
  await writeFile(join(folder, 'one.csv'), first)
  await writeFile(join(folder, 'two.csv'), second)
  said = ''
  printed = ''
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    said += String(text)
    return true
  })
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += String(text)
    return true
  })
})
afterEach(async () => {
  vi.restoreAllMocks()
  await rm(folder, { recursive: true })
})

const file = (name: string) => join(folder, name)
const linesOf = async (name: string) => (await readFile(file(name), 'utf8')).trim().split('\n')

test('every record comes out once, and a pair carries reasons that add up to its weight', async () => {
  expect(await link.start([file('one.csv'), file('two.csv'), '--out', folder, '--precision', '0.6', '--json'])).toBe(0)
  const result = JSON.parse(printed) as { rows: number; people: number; pairs: number }
  expect(result.rows).toBe(5)
  const people = await linesOf('people.csv')
  expect(people[0]).toBe('list,row,person,status')
  expect(people.slice(1).map((line) => line.split(',').slice(0, 2).join(':'))).toEqual([
    'one.csv:1',
    'one.csv:2',
    'one.csv:3',
    'two.csv:1',
    'two.csv:2',
  ])
  const pairs = (await linesOf('pairs.csv')).slice(1)
  expect(pairs.length).toBeGreaterThan(0)
  for (const line of pairs) {
    const cells = line.split(',')
    const parts = cells[7]!.split(';').map((reason) => Number(reason.split(':')[2]))
    expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(Number(cells[4]), 6)
    expect(line).not.toMatch(/Nguyen|Chen|C1234567/)
  }
})

test('two rows are explained in sentences, without their values where nobody looks at a terminal', async () => {
  expect(await link.start([file('one.csv'), file('two.csv'), '--explain', 'one.csv:1', 'two.csv:1'])).toBe(0)
  expect(printed).toContain('The document numbers are the same.')
  expect(printed).toContain('The birth dates are the same.')
  expect(printed).not.toMatch(/Nguyen|C1234567/)
})

test('a search finds the person in another script, and its reasons name no value', async () => {
  await writeFile(file('asked.csv'), 'Name,Date of birth,Mark\nCHEN WEI,1995-01-30,SYNTHETIC\n')
  expect(await find.start([file('two.csv'), '--queries', file('asked.csv'), '--out', file('found.csv')])).toBe(0)
  const [header, best] = await linesOf('found.csv')
  expect(header).toBe('query,rank,row,weight,probability,reasons')
  expect(best!.split(',').slice(0, 3)).toEqual(['1', '1', '2'])
  expect(best).not.toMatch(/Chen|陈/)
})

test('SQL over Parquet files proposes the same pairs, and Parquet is read and written like CSV', async () => {
  const words = [file('one.csv'), file('two.csv'), '--precision', '0.6', '--out']
  expect(await link.start([...words, file('own')])).toBe(0)
  expect(await link.start([...words, file('sql'), '--engine', 'duckdb'])).toBe(0)
  expect(await linesOf('sql/pairs.csv')).toEqual(await linesOf('own/pairs.csv'))
  expect(await linesOf('sql/people.csv')).toEqual(await linesOf('own/people.csv'))
  expect(printed).toMatch(/Expected of what is joined: [0-9.]+ % \([0-9.]+ to [0-9.]+\) right/)
  expect(await link.start([...words, file('columns'), '--format', 'parquet'])).toBe(0)
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  const read = await connection.runAndReadAll(`SELECT * FROM '${file('columns/people.parquet')}'`)
  const people = read.getRows().map((cells) => cells.join(','))
  expect(people).toEqual((await linesOf('own/people.csv')).slice(1))
  await connection.run(
    `COPY (SELECT * FROM read_csv('${file('two.csv')}', all_varchar = true)) TO '${file('two.parquet')}'`,
  )
  connection.closeSync()
  instance.closeSync()
  expect(await link.start([file('one.csv'), file('two.parquet'), '--precision', '0.6', '--out', file('mixed')])).toBe(0)
  const plain = (lines: readonly string[]) => lines.map((line) => line.replaceAll('two.parquet', 'two.csv'))
  expect(plain(await linesOf('mixed/pairs.csv'))).toEqual(await linesOf('own/pairs.csv'))
})

test('what is missing or wrong is one sentence and the right exit code', async () => {
  expect(await link.start(['--out', folder])).toBe(2)
  expect(said).toContain('Name at least one list.')
  expect(await link.start([file('one.csv')])).toBe(2)
  expect(await link.start([file('one.csv'), '--out', folder, '--precision', '7'])).toBe(2)
  expect(await link.start([file('one.csv'), '--out', folder, '--engine', 'spark'])).toBe(2)
  await writeFile(file('broken.parquet'), 'PAR1 and nothing else')
  expect(await link.start([file('broken.parquet'), '--out', folder])).toBe(1)
  expect(said).toContain('broken.parquet is not a whole Parquet file.')
  expect(await link.start([file('none.csv'), '--out', folder])).toBe(1)
  expect(await link.start([file('one.csv'), '--explain', '1', '99'])).toBe(1)
  expect(await find.start([file('one.csv'), '--out', file('found.csv')])).toBe(2)
})
