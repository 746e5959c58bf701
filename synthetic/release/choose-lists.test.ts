import { expect, test } from 'vitest'
import { seededRandom } from '../random/seeded-random.ts'
import { listChooser } from './choose-lists.ts'
import { scenario } from './scenario.ts'

test('both margins hold: how many lists a person is on, and how much each list covers', () => {
  const [choose, random, draws] = [listChooser(), seededRandom(20260212, 'lists'), 20_000]
  const drawn = Array.from({ length: draws }, () => choose(random))
  for (const [size, share] of Object.entries(scenario.onExactly)) {
    const found = drawn.filter(({ length }) => (size === '5+' ? length >= 5 : length === Number(size))).length
    expect(found / draws).toBeCloseTo(share, 1)
  }
  for (const [list, { coverage }] of scenario.listKinds.entries()) {
    expect(drawn.filter((lists) => lists.includes(list)).length / draws).toBeCloseTo(coverage, 1)
  }
})
