import { type InventedName, inventName } from '../names/invent-name.ts'
import type { Random } from '../random/seeded-random.ts'
import { type PlaceName, placeNames, scenario } from './scenario.ts'

/** An invented person, as everybody would describe them if nobody ever made a mistake. */
export interface InventedPerson {
  /** Counts from 1; people on a list who were never there have ids of their own. */
  readonly id: string
  readonly nationality: string
  readonly sex: 'F' | 'M'
  readonly name: InventedName
  readonly nickname: string
  /** ISO 8601. */
  readonly birth: string
  readonly fatherName: InventedName
  /** Null when nobody knows its number. */
  readonly document: string | null
  readonly familyPhone: string
  readonly ownPhone: string | null
  readonly handle: string
  readonly place: PlaceName
}

const releaseDay = Date.UTC(2026, 1, 10)
const dayLength = 86_400_000

const passportForms: Readonly<Record<string, string>> = {
  CN: 'E########',
  TW: '3########',
  HK: 'K########',
  VN: 'C#######',
  ID: 'X#######',
  IN: 'Z#######',
  ET: 'EP#######',
  PH: 'P#######A',
  MM: 'MF######',
  TH: 'AA#######',
  KE: 'AK######',
  UG: 'B0######',
  PK: 'AB#######',
  BD: 'A0#######',
  NP: '1#######',
  MY: 'A########',
  LK: 'N########',
  NG: 'A########',
  GH: 'G#######',
  ZA: 'A########',
  KH: 'N########',
  LA: 'P#######',
  KR: 'M########',
  RU: '75#######',
}
const callingCodes: Readonly<Record<string, string>> = {
  CN: '86',
  TW: '886',
  HK: '852',
  VN: '84',
  ID: '62',
  IN: '91',
  ET: '251',
  PH: '63',
  MM: '95',
  TH: '66',
  KE: '254',
  UG: '256',
  PK: '92',
  BD: '880',
  NP: '977',
  MY: '60',
  LK: '94',
  NG: '234',
  GH: '233',
  ZA: '27',
  KH: '855',
  LA: '856',
  KR: '82',
  UZ: '998',
  KZ: '7',
  BR: '55',
  JP: '81',
  RU: '7',
  CM: '237',
  TZ: '255',
  RW: '250',
  BI: '257',
  MA: '212',
  TN: '216',
  NA: '264',
  SL: '232',
  ZW: '263',
  CO: '57',
}
const nicknames = [
  'Ah Long',
  'Ah Hao',
  'Lucky',
  'Boss Lin',
  'Tony',
  'Kevin',
  'Jack',
  'Mike',
  'Leo',
  'Alex',
  'Sam',
  'Rocky',
  'Lily',
  'Anna',
  'Coco',
  'Xiao Wu',
  'Xiao Mei',
  'Lao Da',
  'Tiger',
  'Bobby',
  'Nana',
  'Vivi',
  'Jojo',
  'Kiki',
  'Apple',
  'Candy',
  'Max',
  'Tom',
  'Jerry',
  'Eric',
]

/** Invents the person of a place in the release; the same seed and place give the same person in every release. */
export function inventPerson(id: string, nationality: string, random: Random): InventedPerson {
  const sex = random.chance(scenario.womenShare[nationality] ?? 0.15) ? 'F' : 'M'
  const name = inventName(nationality, sex, random)
  const bin = scenario.ages[random.weighted(scenario.ages.map(({ share }) => share))]!
  const age = bin.from + random.below(bin.to - bin.from + 1)
  const birth = new Date(releaseDay - Math.floor((age + random.next()) * 365.2425) * dayLength)
    .toISOString()
    .slice(0, 10)
  const nickname = random.chance(0.5) ? random.pick(nicknames) : `${random.pick(nicknames)} ${1 + random.below(99)}`
  const first = name.parts.find(({ role }) => role === 'given')!.word.latin[0]!
  return {
    id,
    nationality,
    sex,
    name,
    nickname,
    birth,
    fatherName: inventName(nationality, 'M', random),
    document: random.chance(scenario.passportKnown) ? digits(passportForms[nationality] ?? 'N########', random) : null,
    familyPhone: phone(nationality, random),
    ownPhone: random.chance(scenario.phoneKept) ? phone(nationality, random) : null,
    handle: `@${first
      .toLowerCase()
      .normalize('NFD')
      .replace(/[^a-z]/g, '')}${random.pick(['', '_', '.', 'x', '88'])}${random.below(10_000)}`,
    place: placeNames[Math.min(random.below(placeNames.length), random.below(placeNames.length))]!,
  }
}

function phone(nationality: string, random: Random): string {
  return `+${callingCodes[nationality] ?? '95'}${digits('9########', random)}`
}

/** A pattern with each # replaced by a digit. */
function digits(pattern: string, random: Random): string {
  return pattern.replaceAll('#', () => String(random.below(10)))
}
