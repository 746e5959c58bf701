import { expect, test } from 'vitest'
import { fromZawgyi } from '../../formats/list/zawgyi.ts'
import { poolOf } from './name-pools.ts'
import { spellInBurmese } from './spell-in-burmese.ts'
import { toZawgyi } from './to-zawgyi.ts'

const native = poolOf('MM').parts.map((part) => part.native)
const foreign = (['ET', 'CN', 'VN', 'IN-hi', 'KE'] as const).flatMap((people) =>
  [...poolOf(people).givenM, ...poolOf(people).family].map((word) => spellInBurmese(word.latin[0]!)),
)
const typed = [...native, ...foreign].filter((name) => toZawgyi(name) !== name)

test('no name typed for the Zawgyi font is read as another name, and nearly all are recognised', () => {
  const back = typed.map((name) => [name, fromZawgyi(toZawgyi(name))] as const)
  expect(back.filter(([name, read]) => read !== null && read !== name)).toEqual([])
  expect(back.filter(([, read]) => read === null).length / typed.length).toBeLessThan(0.03)
})

test('a name in Unicode is hardly ever taken for Zawgyi', () => {
  expect(native.filter((name) => fromZawgyi(name) !== null)).toEqual([])
  expect(foreign.filter((name) => fromZawgyi(name) !== null).length / foreign.length).toBeLessThan(0.01)
})
