import type { Random } from '../random/seeded-random.ts'
import {
  type NamePool,
  type NameWord,
  type NamingPeople,
  peoplesOfNationality,
  poolOf,
  surnameReadings,
} from './name-pools.ts'

export interface NamePart {
  readonly role: 'family' | 'given' | 'middle' | 'father'
  readonly word: NameWord
}

/** An invented name: its parts in the order they are written at home. */
export interface InventedName {
  readonly people: NamingPeople
  readonly parts: readonly NamePart[]
  /** What stands between the parts in their own script. */
  readonly space: '' | ' '
}

const together: readonly NamingPeople[] = ['CN', 'TW', 'HK', 'JP', 'KR', 'MM']

/** Invents a name as people of a nationality bear it. */
export function inventName(nationality: string, sex: 'F' | 'M', random: Random): InventedName {
  const peoples = peoplesOfNationality(nationality)
  const [people] = peoples[random.weighted(peoples.map(([, share]) => share))]!
  const parts = partsOf(people, nationality, sex, random)
  return { people, parts, space: together.includes(people) ? '' : ' ' }
}

function partsOf(people: NamingPeople, nationality: string, sex: 'F' | 'M', random: Random): readonly NamePart[] {
  const pool = poolOf(people)
  const givens = sex === 'F' ? pool.givenF : pool.givenM
  const given = (word: NameWord): NamePart => ({ role: 'given', word })
  const family = (word: NameWord): NamePart => ({ role: 'family', word })
  const father = (word: NameWord): NamePart => ({ role: 'father', word })
  switch (people) {
    case 'MM':
      return [given(burmese(pool, random))]
    case 'CN':
    case 'TW':
    case 'HK': {
      const surname = common(pool.family, random)
      const overseas = nationality === 'MY' ? surnameReadings(surname.native) : []
      return [
        family(overseas.length > 0 ? { ...surname, latin: shuffled(overseas, random) } : surname),
        given(chinese(givens, random)),
      ]
    }
    case 'KR':
    case 'JP':
    case 'KH':
      return [family(common(pool.family, random)), given(random.pick(givens))]
    case 'VN': {
      const middle = random.pick(sex === 'F' ? pool.middleF : pool.middleM)
      const first = random.pick(givens)
      const two = random.chance(0.35) ? [given(random.pick(givens))] : []
      return [family(common(pool.family, random)), { role: 'middle', word: middle }, ...two, given(first)]
    }
    case 'ET':
      return [
        given(random.pick(givens)),
        father(random.pick(pool.family)),
        { role: 'middle', word: random.pick(pool.family) },
      ]
    case 'IN-ta':
      return [father(random.pick(pool.family)), given(random.pick(givens))]
    case 'MY':
      return [given(compound(givens, random, 0.7)), father(random.pick(pool.family))]
    case 'ID': {
      const count = random.weighted([0.06, 0.34, 0.6])
      const words = [given(random.pick(givens)), given(random.pick(givens)), family(random.pick(pool.family))]
      return count === 0 ? [words[0]!] : count === 1 ? [words[0]!, words[2]!] : words
    }
    case 'PH':
      return [
        given(compound(givens, random, 0.5)),
        { role: 'middle', word: random.pick(pool.family) },
        family(random.pick(pool.family)),
      ]
    case 'RU':
    case 'KZ':
    case 'UZ':
      return [
        given(random.pick(givens)),
        family(sex === 'F' ? feminine(random.pick(pool.family)) : random.pick(pool.family)),
      ]
    case 'TH':
    case 'LA': {
      const [first, second] = [random.pick(pool.family), random.pick(pool.family)]
      return [given(random.pick(givens)), family(random.chance(0.6) ? joined(first, second) : first)]
    }
    case 'IN-hi':
    case 'IN-te':
      return [given(compound(givens, random, 0.8)), family(random.pick(pool.family))]
    default:
      return [given(compound(givens, random, 0.55)), family(random.pick(pool.family))]
  }
}

/** Surnames of unequal weight: the first of a pool are borne by most (a Zipf-like share, assumed). */
function common(words: readonly NameWord[], random: Random): NameWord {
  return words[random.weighted(words.map((_, place) => 1 / (place + 1.5)))]!
}

function compound(givens: readonly NameWord[], random: Random, share: number): NameWord {
  const first = random.pick(givens)
  if (!random.chance(share)) return first
  const second = random.pick(givens)
  return second === first ? first : spaced(first, second)
}

function chinese(givens: readonly NameWord[], random: Random): NameWord {
  const single = givens.filter(({ native }) => [...native].length === 1)
  const double = givens.filter(({ native }) => [...native].length === 2)
  const kind = random.weighted([0.15, 0.6, 0.25])
  if (kind === 0) return random.pick(single)
  if (kind === 2) return random.pick(double)
  const [first, second] = [random.pick(single), random.pick(single)]
  const [a, b] = [first.latin[0]!, second.latin[0]!]
  return {
    native: first.native + second.native,
    other: first.other === '' || second.other === '' ? '' : first.other + second.other,
    latin: [a + b.toLowerCase(), `${a} ${b}`, `${a}-${b}`],
  }
}

function burmese(pool: NamePool, random: Random): NameWord {
  const syllables = Array.from({ length: 2 + random.weighted([0.3, 0.55, 0.15]) }, () => random.pick(pool.parts))
  const latin = (variant: number) => syllables.map((each) => each.latin[variant % each.latin.length]!).join(' ')
  return {
    native: syllables.map(({ native }) => native).join(''),
    other: '',
    latin: [latin(0), latin(1), latin(0).replaceAll(' ', '')],
  }
}

function spaced(first: NameWord, second: NameWord): NameWord {
  const latin = (a: string, b: string) => `${a} ${b}`
  return {
    native: `${first.native} ${second.native}`,
    other: first.other === '' || second.other === '' ? '' : `${first.other} ${second.other}`,
    latin: [latin(first.latin[0]!, second.latin[0]!), latin(first.latin.at(-1)!, second.latin.at(-1)!)],
  }
}

function joined(first: NameWord, second: NameWord): NameWord {
  const latin = (a: string, b: string) => a + b.toLowerCase()
  return {
    native: first.native + second.native,
    other: '',
    latin: [latin(first.latin[0]!, second.latin[0]!), latin(first.latin.at(-1)!, second.latin.at(-1)!)],
  }
}

function feminine(word: NameWord): NameWord {
  const ending = (text: string, a: string) => (/(ов|ев|ёв|ин|ov|ev|in|off|eff)$/i.test(text) ? text + a : text)
  return {
    native: ending(word.native, /[а-я]/i.test(word.native) ? 'а' : 'a'),
    other: ending(word.other, 'а'),
    latin: word.latin.map((text) => ending(text, 'a')),
  }
}

function shuffled(list: readonly string[], random: Random): readonly string[] {
  const at = random.below(list.length)
  return [...list.slice(at), ...list.slice(0, at)]
}
