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
async function run(content: string, ...options: string[]) {
  await writeFile(join(folder, 'table.csv'), content)
  let [out, err] = ['', '']
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += text
    return true
  })
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    err += text
    return true
  })
  const code = await command.start([join(folder, 'table.csv'), ...options])
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
