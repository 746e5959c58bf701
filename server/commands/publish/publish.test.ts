import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ReleaseLedger, ReleaseStatement } from '@homeward/domain'
import { synthesizeCases } from '@homeward/synthetic/cases'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { command } from '../publish.ts'

let folder: string
const at = (name: string) => join(folder, name)
const invented = synthesizeCases({ rows: 1200, seed: 3, width: 8, repeatShare: 0.05 })

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'publish-'))
  await writeFile(at('cases.csv'), invented.csv)
  await writeFile(at('codebook.json'), JSON.stringify(invented.codebook))
})
afterEach(async () => {
  vi.restoreAllMocks()
  await rm(folder, { recursive: true })
})

async function publish(...options: string[]) {
  let [out, err] = ['', '']
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += text
    return true
  })
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    err += text
    return true
  })
  const code = await command.start([at('cases.csv'), '--codebook', at('codebook.json'), ...options])
  vi.restoreAllMocks()
  return { code, out, err }
}
const released = async (...options: string[]) => {
  const { code, out, err } = await publish('--out', at('release'), '--json', ...options)
  expect([code, err.split('\n')[0]]).toEqual([0, expect.stringContaining('one record a person')])
  return ReleaseStatement.parse(JSON.parse(out))
}
const linesOf = async (name: string) => (await readFile(at(`release/${name}`), 'utf8')).trimEnd().split('\n')

describe('homeward publish', () => {
  test('aggregates: multiples of k only, beside a statement of the file format', async () => {
    const statement = await released('--mode', 'aggregates', '--k', '10', '--length', '2')
    const [header, ...lines] = await linesOf('aggregates.csv')
    expect(header).toBe('selections,count')
    expect(lines.length).toBeGreaterThan(50)
    for (const line of lines) expect(Number(line.split(',').at(-1)) % 10).toBe(0)
    expect([statement.mode, statement.epsilon, statement.rows % 10]).toEqual(['aggregates', null, 0])
    expect(JSON.parse(await readFile(at('release/statement.json'), 'utf8'))).toEqual(statement)
    expect((await stat(at('release/aggregates.csv'))).mode & 0o777).toBe(0o600)
  })

  test('tables: every count below k hidden, and none hidden alone', async () => {
    await released('--mode', 'tables', '--k', '10')
    expect((await readdir(at('release/tables'))).sort()).toEqual([
      'country-age.csv',
      'gender-age.csv',
      'year-gender.csv',
    ])
    const [header, ...lines] = await linesOf('tables/gender-age.csv')
    expect(header).toBe('gender,ageBroad,count,status')
    for (const line of lines) {
      const [, , count, status] = line.split(',')
      expect(status).toMatch(/^(published|primary|complementary)$/)
      if (status === 'published') expect(Number(count)).toBeGreaterThanOrEqual(10)
      else expect(count).toBe('')
    }
  })

  test('tables, rounded: every count a multiple of the base', async () => {
    await released('--mode', 'tables', '--round', '5')
    const [, ...lines] = await linesOf('tables/gender-age.csv')
    for (const line of lines) expect(Number(line.split(',')[2]) % 5).toBe(0)
  })

  test('synthetic: codebook columns, as many records as people, no person', async () => {
    const statement = await released('--mode', 'synthetic', '--k', '10')
    const [header, ...lines] = await linesOf('synthetic.csv')
    expect(header!.split(',')).toEqual(invented.codebook.columns.map(({ name }) => name))
    const persons = new Set(
      invented.csv
        .trimEnd()
        .split('\n')
        .slice(1)
        .map((line) => line.split(',')[0]),
    ).size
    expect(Math.abs(lines.length / persons - 1)).toBeLessThan(0.05)
    expect(statement.measuredError!.length).toBe(3)
  })

  test('dp: needs a ledger, spends it, and refuses the next release with nothing written', async () => {
    const options = ['--mode', 'dp', '--epsilon', '2', '--delta', '1e-6', '--length', '2']
    expect((await publish('--out', at('release'), ...options)).code).toBe(2)
    const statement = await released(...options, '--ledger', at('ledger.json'))
    const spent = statement.sigma!.reduce((sum, { sensitivity, sigma }) => sum + sensitivity ** 2 / (2 * sigma ** 2), 0)
    expect(Math.abs(spent / statement.rho! - 1)).toBeLessThan(1e-12)
    const before = await readFile(at('ledger.json'), 'utf8')
    expect(ReleaseLedger.parse(JSON.parse(before)).entries.length).toBe(1)
    const again = await publish('--out', at('second'), ...options, '--ledger', at('ledger.json'))
    expect([again.code, again.out]).toEqual([1, ''])
    expect(again.err).toContain('Nothing was released')
    expect(await readFile(at('ledger.json'), 'utf8')).toBe(before)
    expect((await readdir(folder)).includes('second')).toBe(false)
  })

  test('shows the expected error beforehand and spends nothing', async () => {
    const { code, out } = await publish('--mode', 'dp', '--epsilon', '1', '--preview', '--json')
    const { rho, expectedError } = JSON.parse(out)
    expect([code, rho > 0, expectedError.length > 0]).toEqual([0, true, true])
    expect(await readdir(folder)).toEqual(['cases.csv', 'codebook.json'])
  })

  test('refuses a ledger that was tampered with', async () => {
    const options = ['--mode', 'dp', '--epsilon', '2', '--length', '1', '--ledger', at('ledger.json')]
    await released(...options, '--budget', '9')
    const ledger = JSON.parse(await readFile(at('ledger.json'), 'utf8'))
    ledger.entries[0].rho /= 2
    await writeFile(at('ledger.json'), JSON.stringify(ledger))
    expect(await publish('--out', at('release'), ...options)).toMatchObject({ code: 4, out: '' })
    await writeFile(at('ledger.json'), '{')
    expect((await publish('--out', at('release'), ...options)).code).toBe(4)
  })

  test('refuses two k-safe releases that could be subtracted', async () => {
    await released('--mode', 'aggregates', '--ledger', at('ledger.json'))
    await writeFile(at('cases.csv'), `${invented.csv.trimEnd().split('\n').slice(0, -1).join('\n')}\n`)
    const second = await publish('--out', at('release'), '--mode', 'aggregates', '--ledger', at('ledger.json'))
    expect([second.code, second.out]).toEqual([1, ''])
    expect(second.err).toContain('subtracted')
  })

  test.each([
    ['an epsilon of nothing', ['--mode', 'dp', '--epsilon', '0', '--ledger', 'l'], 1],
    ['a negative epsilon', ['--mode', 'dp', '--epsilon=-1', '--ledger', 'l'], 1],
    ['k of one', ['--mode', 'aggregates', '--k', '1'], 1],
    ['an unknown mode', ['--mode', 'everything'], 2],
    ['no mode', [], 2],
    ['a length of nothing', ['--mode', 'aggregates', '--length', '0'], 1],
  ])('refuses %s', async (_, options, expected) => {
    const { code, out, err } = await publish('--out', at('release'), ...options)
    expect([code, out]).toEqual([expected, ''])
    expect(err).not.toBe('')
  })

  test('names the row and column of a value outside its domain, never the value', async () => {
    const lines = invented.csv.split('\n')
    lines[4] = lines[4]!.replace(/^([^,]*),[^,]*,/, '$1,Mg Aung Secret,')
    await writeFile(at('cases.csv'), lines.join('\n'))
    const { code, err } = await publish('--out', at('release'), '--mode', 'aggregates')
    expect([code, err.trim().split('\n').length]).toEqual([1, 1])
    expect(err).toContain('Row 5, column "yearOfRegistration"')
    expect(err).not.toContain('Secret')
  })

  test.each([
    ['columns the file lacks', { ...invented.codebook, columns: [{ name: 'nowhere', values: ['1'] }] }],
    ['no columns', { columns: [] }],
    ['the person among its columns', { ...invented.codebook, person: 'gender' }],
    ['a value twice', { columns: [{ name: 'gender', values: ['Man', 'Man'] }] }],
    ['a table of an unknown column', { ...invented.codebook, tables: [{ name: 't', rows: 'nowhere' }] }],
  ])('refuses a codebook with %s', async (_, codebook) => {
    await writeFile(at('codebook.json'), JSON.stringify(codebook))
    const { code, err } = await publish('--out', at('release'), '--mode', 'tables')
    expect([code, err.trim().split('\n').length]).toEqual([1, 1])
    expect((await readdir(folder)).includes('release')).toBe(false)
  })
})
