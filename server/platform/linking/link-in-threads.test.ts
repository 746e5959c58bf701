import { type LinkRow, link, peopleModel, prepare } from '@homeward/link'
import { expect, test } from 'vitest'
import { linkInThreads } from './link-in-threads.ts'

const seed = 17
const given = ['Somchai', 'Anong', 'Wei', 'Abebe', 'Lien', 'Rahul', 'Maria', 'Joko', 'Aung', 'Mei Ling', '伟', 'สมชาย']
const family = ['Srisai', 'Chen', 'Tesfaye', 'Nguyen', 'Kumar', 'Santos', 'Kyaw', 'Wong', '陈', 'ศรีสาย']

function sequence(start: number): (below: number) => number {
  let state = start
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

test(`two threads propose what one does, to the bit (seed ${seed})`, async () => {
  const next = sequence(seed)
  const rows: LinkRow[] = Array.from({ length: 2_400 }, (_, at) => ({
    list: `list ${at % 4}`,
    name: `${given[next(given.length)]} ${family[next(family.length)]}${at % 3 === 0 ? ` ${next(40)}` : ''}`,
    birth: `19${80 + next(20)}-0${1 + next(9)}-1${next(10)}`,
    nationality: ['TH', 'CN', 'VN'][next(3)]!,
    document: `E${1_000_000 + next(1_500) * 37}`,
  }))
  const table = prepare(rows)
  const shares: number[] = []
  const together = await linkInThreads(table, peopleModel, { threads: 2, progress: (share) => shares.push(share) })
  const alone = link(table, peopleModel)
  expect([...together.people]).toEqual([...alone.people])
  expect(together.pairs).toEqual(alone.pairs)
  expect(together.report).toEqual(alone.report)
  expect(shares.at(-1)).toBe(1)
  expect(together.pairs.length).toBeGreaterThan(100)
}, 60_000)
