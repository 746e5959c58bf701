import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type LinkRow, link, peopleModel, prepare } from '@homeward/link'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { linkInDuckdb } from './link-in-duckdb.ts'

const seed = 23
const given = ['Somchai', 'Anong', 'Wei', 'Abebe', 'Lien', 'Rahul', 'Maria', 'Joko', 'Mei Ling', '伟', 'สมชาย']
const family = ['Srisai', 'Chen', 'Tesfaye', 'Nguyen', 'Kumar', 'Santos', 'Kyaw', '陈', 'ศรีสาย']

function inventedRows(count: number): LinkRow[] {
  let state = seed
  const next = (below: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
  const rows: LinkRow[] = []
  for (let at = 0; at < count; at++) {
    const before = rows[at - 1 - next(20)]
    if (before !== undefined && next(3) === 0) {
      const [first, last] = before['name']!.split(' ')
      rows.push({
        ...before,
        list: `list ${at % 3}`,
        name: next(2) === 0 ? `${last} ${first}` : `${first!.slice(0, 3)} ${last}`,
      })
      continue
    }
    rows.push({
      list: `list ${at % 3}`,
      name: `${given[next(given.length)]} ${family[next(family.length)]}`,
      birth: `19${80 + next(20)}-0${1 + next(9)}-1${next(10)}`,
      nationality: ['TH', 'CN', 'VN'][next(3)]!,
      ...(next(2) === 0 ? { document: `E${1_000_000 + next(90_000) * 37}` } : {}),
    })
  }
  return rows
}

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'homeward-duckdb-'))
})
afterEach(() => rm(folder, { recursive: true }))

test(`SQL over Parquet proposes the pairs that the engine proposes, blocks cut included (seed ${seed})`, async () => {
  const table = prepare(inventedRows(700))
  for (const settings of [{}, { pairsPerRow: 1 }, { firstNew: 600 }]) {
    const own = link(table, peopleModel, settings)
    const other = await linkInDuckdb(table, peopleModel, {
      ...settings,
      folder: join(folder, String(own.report.compared)),
    })
    const plain = (pairs: typeof own.pairs) =>
      pairs.map(({ a, b, decision, weight, reasons }) => JSON.stringify([a, b, decision, weight, reasons])).sort()
    expect(plain(other.pairs)).toEqual(plain(own.pairs))
    expect([...other.people]).toEqual([...own.people])
    expect(other.report.rules).toEqual(own.report.rules)
    expect(other.report.compared).toBe(own.report.compared)
    expect(own.pairs.length).toBeGreaterThan(20)
  }
})

test('what SQL reads and writes are Parquet files that only their owner can open', async () => {
  await linkInDuckdb(prepare(inventedRows(60)), peopleModel, { folder })
  const files = await readdir(folder)
  expect(files.sort()).toEqual(
    ['candidates', 'keys', 'largest', 'levels', 'scored', 'sizes', 'weights'].map((name) => `${name}.parquet`),
  )
  for (const file of files) expect((await stat(join(folder, file))).mode & 0o077).toBe(0)
})
