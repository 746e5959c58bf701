import type { LinkRow } from '@homeward/link'
import { type NamingPeople, poolOf } from '../../../synthetic/names/name-pools.ts'

const peoples: readonly (readonly [NamingPeople, string])[] = [
  ['CN', 'CN'],
  ['KR', 'KR'],
  ['TH', 'TH'],
  ['KH', 'KH'],
  ['IN-hi', 'IN'],
  ['BD', 'BD'],
  ['PK', 'PK'],
  ['ET', 'ET'],
  ['RU', 'RU'],
]

/** Names in their own script, as a family would type them, with a nationality: for times only, because nobody here is asked for by such a name. */
export function nativeQueries(each: number): LinkRow[] {
  return peoples.flatMap(([people, nationality]) => {
    const { family, givenM, givenF } = poolOf(people)
    const givens = [...givenM, ...givenF]
    return Array.from({ length: each }, (_, at): LinkRow => {
      const [first, second] = [family[(at * 7) % Math.max(1, family.length)], givens[(at * 13) % givens.length]!]
      const glue = people === 'CN' || people === 'KR' ? '' : ' '
      return { name: [first?.native, second.native].filter(Boolean).join(glue), nationality }
    })
  })
}
