import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Problem, Romanisation } from '@homeward/domain'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { trainTable } from './train-table.ts'
import { trainingPlan } from './training-plan.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'train-'))
})
afterAll(async () => rm(folder, { recursive: true }))

const quiet = () => undefined
const options = { source: 'made for a test', entries: 500, seed: 1 }

async function file(name: string, text: string): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, text)
  return path
}

const csv = 'lang,latin,native\nru,ivan,иван\nru,anna,анна\nru,nina,нина\nru,vanin,ванин\nar,ali,علي\n'
const json = JSON.stringify({ RU: { given: [{ native: 'Инна', roman: ['Inna', 'Ina'] }] } })

test('a table is learned from CSV and JSON pairs, and again with the same bytes', async () => {
  const pairs = [await file('pairs.csv', csv), await file('names.json', json)]
  const out = join(folder, 'table.json')
  const report = await trainTable(trainingPlan({ ...options, script: 'ru', pairs, out }), quiet)
  const first = await readFile(out)
  const table = Romanisation.parse(JSON.parse(first.toString()))
  expect(table.script).toBe('cyrillic')
  expect(table.units['н']).toMatch(/^n/)
  expect(report).toMatchObject({ script: 'cyrillic', pairs: 6, bytes: first.length })
  expect((await stat(out)).mode & 0o777).toBe(0o600)
  await trainTable(trainingPlan({ ...options, script: 'ru', pairs: pairs.toReversed(), out }), quiet)
  expect(await readFile(out)).toEqual(first)
})

test('what is wrong is said in one sentence and nothing is written', async () => {
  const out = join(folder, 'none.json')
  const refusal = async (script: string, text: string, name = 'bad.csv') => {
    const pairs = [await file(name, text)]
    const failure = await trainTable(trainingPlan({ ...options, script, pairs, out }), quiet).catch((each) => each)
    expect(failure).toBeInstanceOf(Problem)
    await expect(stat(out)).rejects.toThrow()
    return (failure as Problem).message
  }
  expect(await refusal('ru', 'a,b\nx,y\n')).toBe(
    'The pairs file bad.csv needs the columns latin and native in its first row.',
  )
  expect(await refusal('my', csv)).toContain('None of the pairs is written in the script myanmar')
  expect(await refusal('ru', '{', 'bad.json')).toBe('The pairs file bad.json is not JSON.')
  expect(() => trainingPlan({ ...options, script: 'xx', pairs: ['a'], out })).toThrow('Name the script')
  expect(() => trainingPlan({ ...options, script: 'ru', pairs: [], out })).toThrow('--pairs')
  expect(() => trainingPlan({ ...options, script: 'ru', pairs: ['a'], out: undefined })).toThrow('--out')
})
