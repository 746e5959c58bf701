import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { command as cases } from '../cases.ts'
import { command as estimate } from '../estimate.ts'
import { command as money } from '../money.ts'
import { command as trends } from '../trends.ts'

let folder: string
const at = (name: string) => join(folder, name)
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cases-'))
})
afterEach(async () => {
  vi.restoreAllMocks()
  await rm(folder, { recursive: true })
})

async function run(command: typeof cases, ...args: string[]) {
  let [out, err] = ['', '']
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += text
    return true
  })
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    err += text
    return true
  })
  const code = await command.start(args)
  vi.restoreAllMocks()
  return { code, out, err }
}

const lists = { means: [], labour: [], sexual: [], recruiter: [] }
const person = (gender: string, age: number, exploitation = 'forced-criminality') => ({
  ...lists,
  gender,
  age,
  citizenship: 'VNM',
  exploitation: [exploitation],
})
/** 30 men and 20 women held to defraud others, and 4 girls exploited sexually. */
const content = {
  format: 'homeward.cases/1',
  cases: [
    ...Array.from({ length: 30 }, () => person('man', 24)),
    ...Array.from({ length: 20 }, () => person('woman', 30)),
    ...Array.from({ length: 4 }, () => person('woman', 15, 'sexual-exploitation')),
  ],
}
const write = (value: unknown = content) => writeFile(at('cases.json'), JSON.stringify(value))

describe('homeward cases', () => {
  test('as HTCDS names forced criminality beside the nearest codes', async () => {
    await write()
    expect((await run(cases, at('cases.json'), '--as', 'htcds', '--out', at('out'))).code).toBe(0)
    const [first] = (await readFile(at('out'), 'utf8')).split('\n')
    expect(JSON.parse(first!)).toMatchObject({
      prs_Citizenship: 'VN',
      vic_TypeOfExploitation: 'ForcedLabour;Other',
      x_TypeOfExploitation: 'ForcedCriminality',
    })
  })

  test('as CTDC has 27 columns, 28 when asked for', async () => {
    await write()
    await run(cases, at('cases.json'), '--as', 'ctdc', '--out', at('out'))
    expect((await readFile(at('out'), 'utf8')).split('\n')[0]!.split(',').length).toBe(27)
    await run(cases, at('cases.json'), '--as', 'ctdc', '--out', at('out'), '--extension')
    expect((await readFile(at('out'), 'utf8')).split('\n')[0]).toContain('x_ForcedCriminality')
  })

  test('as SDG hides what is small and what would give it away', async () => {
    await write()
    const options = ['--as', 'sdg', '--out', at('out'), '--year', '2025', '--area', '764', '--population', '70000000']
    expect((await run(cases, at('cases.json'), ...options)).code).toBe(0)
    const lines = (await readFile(at('out'), 'utf8')).trimEnd().split(/\r?\n/)
    const value = (sex: string, age: string) =>
      lines.find((line) => line.includes(`VC_HTF_DETV,764,${sex},${age},`))!.split(',')[7]
    expect([value('M', 'Y_GE18'), value('_T', '_T')]).toEqual([expect.stringMatching(/^$|30/), '54'])
    expect(value('F', 'Y0T17')).toBe('')
    // 54 in all: with 50 adults shown, the girls could be worked out.
    expect([value('_T', 'Y_GE18'), value('_T', 'Y0T17')]).toEqual(['', ''])
    expect(lines.some((line) => line.includes('VC_HTF_DETVR'))).toBe(true)
  })

  test.each([
    ['a name among the cases', { format: 'homeward.cases/1', cases: [{ ...lists, exploitation: [], name: 'Secret' }] }],
    ['another format', { format: 'other', cases: [] }],
  ])('refuses %s in one sentence that repeats nothing', async (_, value) => {
    await write(value)
    const { code, out, err } = await run(cases, at('cases.json'), '--as', 'htcds', '--out', at('out'))
    expect([code, out, err.trim().split('\n').length]).toEqual([1, '', 1])
    expect(err).not.toContain('Secret')
  })
})

describe('homeward trends', () => {
  test('tells only what the numbers carry: a new source is no rise', async () => {
    await writeFile(
      at('t.csv'),
      'period,source,cases,effort\n2024,A,100,50\n2024,B,50,50\n2025,A,101,50\n2025,B,49,50\n2025,C,150,50\n',
    )
    const { code, out } = await run(trends, at('t.csv'), '--json')
    const { whole, panel, periods } = JSON.parse(out)
    expect([code, panel, whole.sentence]).toEqual([0, ['A', 'B'], 'Recorded cases rose.'])
    expect(periods.map((each: { onPanel: number }) => each.onPanel)).toEqual([150, 150])
    expect((await run(trends, at('t.csv'))).out).not.toMatch(/alarm/i)
  })

  test('holds back a period that is still being reported', async () => {
    const rows = ['2023,A,50,0', '2023,A,40,1', '2023,A,10,2', '2024,A,60,0', '2024,A,40,1', '2025,A,30,0']
    await writeFile(at('t.csv'), `period,source,cases,delay\n${rows.join('\n')}\n`)
    const { periods } = JSON.parse((await run(trends, at('t.csv'), '--json')).out)
    // By hand: 30 x (90 + 100) / (50 + 60) x 100 / 90.
    expect(periods[2].incomplete.expected).toBeCloseTo(57.58, 2)
    expect(periods[2].incomplete.isHeldBack).toBe(true)
  })

  test.each([
    ['no cases column', 'period,source\n2024,A\n'],
    ['a count in words', 'period,source,cases\n2024,A,secret\n'],
    ['two efforts for one period', 'period,source,cases,effort\n2024,A,1,5\n2024,B,1,6\n'],
    ['nothing', ''],
  ])('refuses %s', async (_, text) => {
    await writeFile(at('t.csv'), text)
    const { code, err } = await run(trends, at('t.csv'))
    expect([code, err.trim().split('\n').length]).toEqual([1, 1])
    expect(err).not.toContain('secret')
  })
})

describe('homeward trends of two totals', () => {
  const overlap = (both: number) => `A,B,count\n1,0,${120 - both}\n0,1,${150 - both}\n1,1,${both}\n`
  const write = async (name: string, both: number, ...more: string[]) => {
    await writeFile(at(`${name}.csv`), overlap(both))
    const options = ['--method', 'stepwise', '--replicates', '200', '--json', ...more]
    await writeFile(at(`${name}.json`), (await run(estimate, at(`${name}.csv`), ...options)).out)
  }
  const compare = (...more: string[]) =>
    run(trends, '--earlier', at('before.json'), '--later', at('after.json'), ...more)

  test('tells a ratio with its interval, in a sentence of the ladder', async () => {
    await write('before', 90)
    await write('after', 20)
    const { code, out } = await compare('--json')
    const { ratio, sentence, earlier, later } = JSON.parse(out)
    // By hand, Lincoln and Petersen: 120 x 150 / 90 = 200 and 120 x 150 / 20 = 900.
    expect([code, Math.round(earlier), Math.round(later)]).toEqual([0, 200, 900])
    expect(ratio.ratio).toBeCloseTo(4.5, 6)
    expect(ratio.low).toBeGreaterThan(1)
    expect(sentence).toBe('The estimated total rose (95 % interval excludes 1).')
    expect((await compare()).out).toContain('ratio 4.50')
  })

  test('cannot tell when the interval includes 1', async () => {
    await write('before', 60)
    await write('after', 58)
    expect((await compare()).out).toMatch(/^Cannot tell/)
  })

  test('answers without replicates with a refusal, and a file of another shape with one line', async () => {
    await write('before', 60)
    await write('after', 58, '--replicates', '0')
    const { code, out } = await compare('--json')
    expect([code, JSON.parse(out).refusal.code]).toEqual([0, 'too-few-replicates'])
    await writeFile(at('after.json'), '{"secret":1}')
    const wrong = await compare()
    expect([wrong.code, wrong.out, wrong.err.trim().split('\n').length]).toEqual([1, '', 1])
    expect(wrong.err).not.toContain('secret')
    expect((await run(trends, '--earlier', at('before.json'))).code).toBe(2)
  })
})

describe('homeward money', () => {
  const source = {
    name: 'payments',
    kind: 'traced-payments',
    currency: 'USD cent',
    low: '100',
    high: '300',
    assumptions: [{ name: 'known', low: 2, high: 10, source: 'assumed' }],
  }
  const ask = async (...sources: unknown[]) => {
    await writeFile(at('m.json'), JSON.stringify({ format: 'homeward.money/1', sources }))
    return run(money, at('m.json'), '--json')
  }

  test('walks each step and compares, never adds', async () => {
    const { code, out } = await ask(source, {
      ...source,
      name: 'losses',
      kind: 'reported-losses',
      low: '5000',
      high: '5000',
      assumptions: [],
    })
    const { ranges, together } = JSON.parse(out)
    expect([code, ranges[0].low, ranges[0].high, together]).toEqual([
      0,
      '200',
      '3000',
      { hull: { low: '200', high: '5000' }, agree: null },
    ])
  })

  test('shows what others said when nothing is asked', async () => {
    expect((await run(money)).out).toContain('in conflict')
  })

  test.each([
    ['swapped ends', { ...source, low: '9', high: '1' }],
    ['an assumption nobody stands for', { ...source, assumptions: [{ name: 'x', low: 1, high: 2 }] }],
    ['a fraction of a cent', { ...source, low: '1.5' }],
  ])('refuses %s', async (_, wrong) => {
    expect((await ask(wrong)).code).toBe(1)
  })

  test('refuses several currencies', async () => {
    expect((await ask(source, { ...source, currency: 'sun' })).code).toBe(1)
  })
})
