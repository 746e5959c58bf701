import { csvLine, neutraliseCell } from '@homeward/formats/csv'
import { syntheticHeader, syntheticMark } from '@homeward/formats/list'
import { misread, respell, slip } from '../names/misspell.ts'
import type { NamingPeople } from '../names/name-pools.ts'
import { type Random, seededRandom } from '../random/seeded-random.ts'
import { placeNames } from '../release/scenario.ts'
import { type Spellings, type WordPool, wordPool } from './word-pools.ts'

// A large table for measuring a matcher: about four records for every three people, Latin letters only. The shares of what is
// missing and wrong are assumptions chosen so that evidence is sparse, as on lists written at a border.

/** One record: its cells in the order of {@link peopleColumns}, and the number of the person it is about. */
export interface PeopleRecord {
  readonly person: number
  readonly cells: readonly string[]
}

export const peopleColumns = ['name', 'sex', 'birth', 'nationality', 'document', 'phone', 'place', 'person'] as const

const groups: readonly (readonly [NamingPeople, string, number])[] = [
  ['CN', 'CN', 22],
  ['VN', 'VN', 11],
  ['MM', 'MM', 9],
  ['TH', 'TH', 6],
  ['KH', 'KH', 5],
  ['IN-hi', 'IN', 12],
  ['BD', 'BD', 5],
  ['PK', 'PK', 5],
  ['ET', 'ET', 6],
  ['KE', 'KE', 4],
  ['ID', 'ID', 8],
  ['PH', 'PH', 5],
  ['RU', 'RU', 1],
  ['KR', 'KR', 1],
]
const recordsEach = [0.74, 0.2, 0.05, 0.01]
const birthMissing = 0.22
const birthWrong = 0.1
const phoneMissing = 0.65
const documentMissing = 0.8
const placeMissing = 0.35
const honorifics = ['Mr ', 'Mr. ', 'Ms ', 'U ', 'Ko ', 'Daw ', 'Md ', 'Khun ', 'Ato ', 'Bpk ', 'Dr ']
const dayLength = 86_400_000

interface Person {
  readonly words: readonly Spellings[]
  readonly sex: 'F' | 'M'
  readonly birth: string
  readonly nationality: string
  readonly document: string
  readonly phone: string
  readonly place: readonly string[]
}

/** Invents people and what lists might say about them, person after person. The same numbers give the same records. */
export function* peopleRecords({
  people,
  seed,
}: {
  readonly people: number
  readonly seed: number
}): Generator<PeopleRecord> {
  const pools = new Map(groups.map(([people]) => [people, wordPool(people)]))
  const shares = groups.map(([, , share]) => share)
  for (let at = 1; at <= people; at += 1) {
    const random = seededRandom(seed, 'people', at)
    const [naming, nationality] = groups[random.weighted(shares)]!
    const person = invent(naming, nationality, pools.get(naming)!, random)
    const records = 1 + random.weighted(recordsEach)
    for (let copy = 0; copy < records; copy += 1)
      yield { person: at, cells: [...recordOf(person, random), String(at)].map(neutraliseCell) }
  }
}

/** The records as CSV in pieces of some thousand lines, the header first, each row with its mark of an invented row. */
export function* csvOfPeople(
  records: Iterable<PeopleRecord>,
): Generator<{ readonly text: string; readonly records: number; readonly person: number }> {
  let lines = [csvLine([...peopleColumns, syntheticHeader])]
  let count = 0
  let last = 0
  for (const { person, cells } of records) {
    lines.push(csvLine([...cells, syntheticMark(cells)]))
    count += 1
    last = person
    if (count < 5000) continue
    yield { text: lines.join(''), records: count, person: last }
    lines = []
    count = 0
  }
  yield { text: lines.join(''), records: count, person: last }
}

function invent(people: NamingPeople, nationality: string, pool: WordPool, random: Random): Person {
  const sex = random.chance(0.2) ? 'F' : 'M'
  const givens = sex === 'F' ? pool.givenF : pool.givenM
  const birth = new Date(Date.UTC(1966, 0, 1) + Math.floor(random.next() ** 0.6 * 42 * 365.25) * dayLength)
  return {
    words: wordsOf(people, pool, givens, random),
    sex,
    birth: birth.toISOString().slice(0, 10),
    nationality,
    document: `${String.fromCharCode(65 + random.below(26))}${String(random.below(100_000_000)).padStart(8, '0')}`,
    phone: `+${nationality.charCodeAt(0)}${nationality.charCodeAt(1)}${String(random.below(100_000_000)).padStart(8, '0')}`,
    place: random.pick(placeNames).latin,
  }
}

function wordsOf(
  people: NamingPeople,
  pool: WordPool,
  givens: readonly Spellings[],
  random: Random,
): readonly Spellings[] {
  const family = () => skewed(pool.family, random)
  const given = () => skewed(givens, random)
  switch (people) {
    case 'MM':
      return Array.from({ length: 2 + random.weighted([0.3, 0.5, 0.2]) }, () => random.pick(givens))
    case 'CN':
    case 'KR':
    case 'KH':
      return [family(), given()]
    case 'VN':
      return [family(), random.pick(pool.middle), given()]
    case 'ET':
      return [given(), skewed(pool.givenM, random), family()]
    case 'ID':
      return random.chance(0.12) ? [given()] : random.chance(0.5) ? [given(), family()] : [given(), given(), family()]
    case 'PH':
    case 'KE':
      return [given(), family(), family()]
    default:
      return random.chance(0.3) ? [given(), given(), family()] : [given(), family()]
  }
}

/** A word, the first ones of a pool far more often than the last. */
function skewed(words: readonly Spellings[], random: Random): Spellings {
  return words[Math.floor(random.next() ** 2.2 * words.length)]!
}

function recordOf(person: Person, random: Random): readonly string[] {
  const birth = random.chance(birthMissing)
    ? ''
    : random.chance(birthWrong)
      ? wrongBirth(person.birth, random)
      : person.birth
  const document = random.chance(documentMissing)
    ? ''
    : random.chance(0.05)
      ? misread(person.document, random)
      : person.document
  return [
    nameOf(person, random),
    random.chance(0.05) ? '' : person.sex,
    birth,
    random.chance(0.02) ? '' : person.nationality,
    document,
    random.chance(phoneMissing) ? '' : person.phone,
    random.chance(placeMissing) ? '' : random.pick(person.place),
  ]
}

function nameOf(person: Person, random: Random): string {
  let words = person.words.map((spellings) => (random.chance(0.22) ? otherSpelling(spellings, random) : spellings[0]!))
  if (words.length > 1 && random.chance(0.08)) words = without(words, random.below(words.length))
  if (words.length > 1 && random.chance(0.06)) words = words.map((word, at) => (at === 1 ? `${word[0]!}.` : word))
  if (words.length > 1 && random.chance(0.2)) words = [words.at(-1)!, ...words.slice(0, -1)]
  if (random.chance(0.11)) {
    const at = random.below(words.length)
    words = words.map((word, place) => (place === at ? slip(word, random) : word))
  }
  const name = words.join(random.chance(0.04) ? '' : ' ')
  const cased = random.chance(0.25) ? name.toUpperCase() : name
  return random.chance(0.06) ? random.pick(honorifics) + cased : cased
}

function otherSpelling(spellings: Spellings, random: Random): string {
  return spellings.length > 1 && random.chance(0.6) ? random.pick(spellings.slice(1)) : respell(spellings[0]!, random)
}

function wrongBirth(birth: string, random: Random): string {
  const [year, month, day] = birth.split('-') as [string, string, string]
  const kind = random.below(4)
  if (kind === 0 && Number(day) <= 12) return `${year}-${day}-${month}`
  if (kind === 1) return `${Number(year) + (random.chance(0.5) ? 1 : -1)}-${month}-${day === '29' ? '28' : day}`
  if (kind === 2) return `${year}-01-01`
  return `${year}-${month}-${String(1 + random.below(28)).padStart(2, '0')}`
}

function without(words: readonly string[], place: number): string[] {
  return words.filter((_, at) => at !== place)
}
