import { type NameWord, type NamingPeople, poolOf } from '../names/name-pools.ts'
import { type Random, seededRandom } from '../random/seeded-random.ts'

/** Latin spellings of one name word, the usual first. */
export type Spellings = readonly string[]

/** The words that names of a people are made of, in Latin letters, many enough for a million people. */
export interface WordPool {
  readonly family: readonly Spellings[]
  readonly givenM: readonly Spellings[]
  readonly givenF: readonly Spellings[]
  readonly middle: readonly Spellings[]
}

const familyWords = 1500
const givenWords = 700
/** Peoples whose family names are few by nature: theirs are not multiplied. */
const fewFamilies: readonly NamingPeople[] = ['CN', 'VN', 'KR']

/** The pool of a people. The hand-made words are multiplied by joining the halves of two of them; the same words come out every time. */
export function wordPool(people: NamingPeople): WordPool {
  const pool = poolOf(people)
  const random = seededRandom(1, 'words', people)
  const latin = (words: readonly NameWord[]) => words.map((word) => word.latin)
  if (people === 'MM') {
    const syllables = latin(pool.parts)
    return { family: [], givenM: syllables, givenF: syllables, middle: [] }
  }
  const family = latin(pool.family)
  return {
    family: fewFamilies.includes(people) ? family : multiply(family, familyWords, random),
    givenM: multiply(latin(pool.givenM), givenWords, random),
    givenF: multiply(latin(pool.givenF), givenWords, random),
    middle: latin([...pool.middleM, ...pool.middleF]),
  }
}

function multiply(words: readonly Spellings[], count: number, random: Random): readonly Spellings[] {
  const all = new Map(words.map((spellings) => [spellings[0]!, spellings]))
  for (let tries = 0; all.size < count && tries < count * 8; tries += 1) {
    const [head, tail] = [random.pick(words), random.pick(words)]
    const joined = joinHalves(head[0]!, tail[0]!)
    if (joined === null || all.has(joined)) continue
    const other = joinHalves(head.at(-1)!, tail.at(-1)!)
    all.set(joined, other === null || other === joined ? [joined] : [joined, other])
  }
  return [...all.values()]
}

/** The first word up to its second vowel group, and the second from there on; null when either is too short to be cut. */
function joinHalves(head: string, tail: string): string | null {
  const first = /^[^aeiou]*[aeiou]+/i.exec(head)?.[0]
  const rest = /^[^aeiou]*[aeiou]+(.{2,})$/i.exec(tail)?.[1]
  return first === undefined || rest === undefined || /[\s.-]/.test(first + rest) ? null : first + rest.toLowerCase()
}
