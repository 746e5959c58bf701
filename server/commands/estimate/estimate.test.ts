import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Estimate } from '@homeward/domain'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { command } from '../estimate.ts'

const table = 'A,B,C,count\n1,0,0,41\n0,1,0,54\n0,0,1,60\n1,1,0,12\n1,0,1,9\n0,1,1,8\n1,1,1,3\n'
let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'estimate-'))
})
afterEach(async () => {
  vi.restoreAllMocks()
  await rm(folder, { recursive: true })
})

/** Runs the command on a table; answers its exit code and what it wrote. */
async function run(content: string | null, ...options: string[]) {
  if (content !== null) await writeFile(join(folder, 'table.csv'), content)
  let [out, err] = ['', '']
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += text
    return true
  })
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    err += text
    return true
  })
  const code = await command.start([...(content === null ? [] : [join(folder, 'table.csv')]), ...options])
  vi.restoreAllMocks()
  return { code, out, err }
}

describe('homeward estimate', () => {
  test.each(['stepwise', 'bic', 'dga', 'lcmcr', 'chao'])(
    'prints one JSON object of the file format by %s',
    async (method) => {
      const { code, out } = await run(table, '--method', method, '--replicates', '20', '--json')
      const estimate = Estimate.parse(JSON.parse(out))
      expect([code, estimate.method, estimate.observed, estimate.lists]).toEqual([0, method, 187, ['A', 'B', 'C']])
      expect(estimate.criticisms.length).toBeGreaterThan(3)
    },
  )

  test('gives the same bytes for the same seed and others for another', async () => {
    const options = ['--method', 'stepwise', '--replicates', '50', '--json']
    const first = await run(table, ...options, '--seed', '7')
    expect((await run(table, ...options, '--seed', '7')).out).toBe(first.out)
    expect((await run(table, ...options, '--seed', '8')).out).not.toBe(first.out)
  })

  test('uses the resamples it is given, in the order of the rows', async () => {
    await writeFile(
      join(folder, 'resamples.json'),
      JSON.stringify([
        [40, 55, 60, 12, 9, 8, 3],
        [30, 64, 60, 13, 9, 8, 3],
      ]),
    )
    const { out } = await run(table, '--method', 'chao', '--resample-counts', join(folder, 'resamples.json'), '--json')
    const { replicates } = Estimate.parse(JSON.parse(out))
    expect(replicates.map(({ estimate }) => estimate)).toEqual([187 + 155 ** 2 / 58, 187 + 154 ** 2 / 60])
  })

  describe('from linked lists', () => {
    /** 30 people on A only, 40 on B only, 20 on C only, and 60 linked: 40 of A and B, 20 of B and C. */
    const lines = ['list,row,person,status']
    const pairs = ['list_a,row_a,list_b,row_b,weight,probability,decision,reasons']
    const add = (list: string, row: number, person: string) => lines.push(`${list},${row},${person},single`)
    for (let at = 1; at <= 30; at += 1) add('A', at, `a${at}`)
    for (let at = 1; at <= 40; at += 1) add('B', at, `b${at}`)
    for (let at = 1; at <= 20; at += 1) add('C', at, `c${at}`)
    for (let at = 1; at <= 60; at += 1) {
      const [one, other] = at <= 40 ? ['A', 'B'] : ['B', 'C']
      add(one!, 100 + at, `x${at}`)
      add(other!, 100 + at, `x${at}`)
      pairs.push(`${one},${100 + at},${other},${100 + at},9.00,0.9000,same,name`)
    }
    lines.push('A,999,p999,aside')
    const definitions = {
      format: 'homeward.definitions/1',
      counted: 'people held',
      place: 'one border',
      from: '2025-01-01',
      to: '2025-12-31',
      lists: [{ list: 'A', sees: 'who called', dependsOn: ['B'] }],
    }

    async function runLinked(...options: string[]) {
      await writeFile(join(folder, 'people.csv'), `${lines.join('\n')}\n`)
      await writeFile(join(folder, 'pairs.csv'), `${pairs.join('\n')}\n`)
      await writeFile(join(folder, 'about.json'), JSON.stringify(definitions))
      const people = ['--people', join(folder, 'people.csv')]
      return run(null, ...people, '--method', 'stepwise', '--replicates', '50', '--json', ...options)
    }

    test('draws the links again by their probabilities and carries the definitions', async () => {
      const sources = ['--pairs', join(folder, 'pairs.csv'), '--about', join(folder, 'about.json')]
      const { code, out, err } = await runLinked(...sources, '--draws', '100')
      const estimate = Estimate.parse(JSON.parse(out))
      expect([code, estimate.observed, estimate.lists]).toEqual([0, 150, ['A', 'B', 'C']])
      expect(estimate.linking).toMatchObject({ draws: 100, links: 60, withoutEstimate: 0 })
      expect(estimate.linking!.low!).toBeGreaterThan(estimate.estimate! * 0.9)
      expect(estimate.definitions).toEqual(definitions)
      expect(err).toContain('1 rows set aside')
      expect(err).toContain('depends on "B"')
      expect(err).toContain('Nobody said whom the list "C"')
    })

    test('takes lists for one and shows the number without that', async () => {
      const { out } = await runLinked('--merge', 'A=AC', '--merge', 'C=AC')
      const { lists, merging, estimate, linking } = Estimate.parse(JSON.parse(out))
      // On A or C 30 + 20 + 60, on B 40 + 60, on both 60.
      expect([lists, estimate, linking]).toEqual([['AC', 'B'], expect.closeTo((110 * 100) / 60, 6), null])
      expect(merging).toMatchObject({ groups: [{ name: 'AC', lists: ['A', 'C'] }], unmerged: expect.any(Number) })
    })

    test.each([
      ['pairs of another run', ['--pairs', 'pairs.csv'], 'X,1,Y,2,9,0.9,same,\n'],
      ['a probability that is none', ['--pairs', 'pairs.csv'], 'A,101,B,101,9,secret,same,\n'],
      ['a group of a list that is not there', ['--merge', 'secret=G'], ''],
    ])('refuses %s in one line that repeats nothing', async (_, options, pair) => {
      if (pair !== '') pairs.push(pair.trim())
      const files = options.map((word) => (word === 'pairs.csv' ? join(folder, word) : word))
      const { code, out, err } = await runLinked(...files)
      if (pair !== '') pairs.pop()
      expect([code, out, err.trim().split('\n').length]).toEqual([1, '', 1])
      expect(err).not.toContain('secret')
    })

    test('refuses a table and people together, and pairs without people', async () => {
      expect((await run(table, '--people', 'p.csv', '--method', 'chao')).code).toBe(2)
      expect((await run(table, '--pairs', 'p.csv', '--method', 'chao')).code).toBe(2)
    })
  })

  test('refuses with exit 0 where the lists never meet', async () => {
    const { code, out } = await run('A,B,C,count\n1,0,0,10\n0,1,0,11\n0,0,1,7\n', '--method', 'stepwise', '--json')
    const { estimate, refusal } = Estimate.parse(JSON.parse(out))
    expect([code, estimate, refusal!.code]).toEqual([0, null, 'no-overlap'])
  })

  test('tells a person the number, the interval, the doubters and the critics', async () => {
    const { out } = await run(table, '--method', 'bic', '--replicates', '50')
    for (const word of ['people in all', 'interval', 'Model:', 'Other models', 'Without one list', 'Said against']) {
      expect(out).toContain(word)
    }
  })

  test.each([
    ['a fractional count', 'A,B,count\n1,0,4\n0,1,2.5\n', 3],
    ['a negative count', 'A,B,count\n1,0,-4\n0,1,2\n', 2],
    ['a count in words', 'A,B,count\n1,0,secret\n0,1,2\n', 2],
    ['a mark that is not 0 or 1', 'A,B,count\n1,0,4\nsecret,1,2\n', 3],
    ['a missing cell', 'A,B,count\n1,0,4\n0,1\n', 3],
    ['people on no list', 'A,B,count\n0,0,4\n0,1,2\n', 2],
    ['a combination twice', 'A,B,count\n1,0,4\n1,0,2\n', 3],
  ])('names the line of %s, and repeats nothing of it', async (_, content, line) => {
    const { code, out, err } = await run(content, '--method', 'stepwise')
    expect([code, out]).toEqual([1, ''])
    expect(err).toContain(`Line ${line} `)
    expect(err).not.toContain('secret')
    expect(err.trim().split('\n').length).toBe(1)
  })

  test.each([
    [['--method', 'guess'], 2],
    [[], 2],
    [['--method', 'stepwise', '--threshold', '2'], 1],
    [['--method', 'stepwise', '--replicates=-1'], 1],
    [['--method', 'stepwise', '--nonsense'], 2],
    [['--method', 'stepwise', '--resample-counts', '/nowhere'], 1],
  ])('refuses the options %j with exit %i', async (options, expected) => {
    const { code, out, err } = await run(table, ...options)
    expect([code, out]).toEqual([expected, ''])
    expect(err).not.toBe('')
  })

  test.each(['', 'A,B\n1,0\n', 'A,,count\n1,0,3\n', 'count\n3\n'])(
    'has one sentence for a broken table',
    async (content) => {
      const { code, err, out } = await run(content, '--method', 'stepwise', '--json')
      if (code === 0) expect(Estimate.parse(JSON.parse(out)).refusal).not.toBeNull()
      else expect(err.trim().split('\n').length).toBe(1)
    },
  )
})
