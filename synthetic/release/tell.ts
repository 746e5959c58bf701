import type { Calendar } from '@homeward/formats/list'
import { misread, respell, slip } from '../names/misspell.ts'
import { surnameReadings } from '../names/name-pools.ts'
import type { Random } from '../random/seeded-random.ts'
import type { InventedPerson } from './invent-person.ts'
import { scenario } from './scenario.ts'
import type { ListQuestions, Told, ToldPart } from './told.ts'

/** Notes that a slip of a kind was planted. */
export type Plant = (kind: string) => void

/** The hand that keeps a list: its chance, and the record of its slips. */
interface Hand {
  readonly random: Random
  readonly plant: Plant
}

const { noise } = scenario
const honorifics: Readonly<Record<string, Readonly<Record<'F' | 'M', readonly string[]>>>> = {
  MM: { M: ['U ', 'Ko ', 'Maung ', 'Ko'], F: ['Daw ', 'Ma ', 'Ma'] },
  BD: { M: ['Md. ', 'Md', 'Mohammad '], F: ['Most. ', 'Mst '] },
  ET: { M: ['Ato '], F: ['W/ro ', 'Woizero '] },
  TH: { M: ['Nai ', 'Mr.'], F: ['Nang ', 'Miss '] },
  MY: { M: ['Mohd ', 'Encik '], F: ['Cik ', 'Puan '] },
  ID: { M: ['Bpk. ', 'Moh. '], F: ['Ibu ', 'Sdri. '] },
}
const anyHonorific = { M: ['Mr ', 'Mr.', 'MR'], F: ['Ms ', 'Miss ', 'Mrs.'] } as const

/** What a list was told about a person. Every slip is drawn with the scenario's chance and noted. */
export function tell(person: InventedPerson, questions: ListQuestions, year: number, hand: Hand): Told {
  const { random, plant } = hand
  const isAliasOnly = random.chance(
    questions.alias ? noise.nickname_or_compound_alias_only : noise.nickname_or_compound_alias_only / 3,
  )
  if (isAliasOnly) plant('nickname_or_compound_alias_only')
  const { parts, isWhole } = isAliasOnly ? { parts: [], isWhole: false } : tellName(person, questions, hand)
  const hasHonorific =
    !isAliasOnly && questions.names !== 'native' && random.chance(noise.honorific_or_patronymic_glued)
  if (hasHonorific) plant('honorific_or_patronymic_glued')
  const isZawgyi = questions.names === 'burmese' && random.chance(noise.zawgyi_encoded_burmese)
  if (isZawgyi) plant('zawgyi_encoded_burmese')
  const sex = tellSex(person, questions, hand)
  const birth = tellBirth(person, questions, hand)
  const age = tellAge(person, { isAsked: questions.age, isBirthKnown: birth !== null }, year, random)
  const document = tellDocument(person, questions, hand)
  const phone =
    questions.phone && random.chance(0.6)
      ? random.pick([person.familyPhone, person.ownPhone ?? person.familyPhone])
      : null
  return {
    person,
    parts,
    honorific: hasHonorific ? random.pick((honorifics[person.nationality] ?? anyHonorific)[person.sex]) : '',
    isZawgyi,
    isInThai: questions.names === 'latin-or-thai' && random.chance(0.4),
    alias: isAliasOnly || random.chance(0.3) ? person.nickname : '',
    sex,
    birth,
    age,
    nationality: tellNationality(person, hand),
    document,
    phone,
    survives: {
      name: isAliasOnly ? 'none' : isWhole ? 'whole' : 'part',
      birth: birth?.iso === person.birth ? birth.iso : null,
      document: document === person.document ? document : null,
      phone,
    },
  }
}

function tellName(
  person: InventedPerson,
  questions: ListQuestions,
  { random, plant }: Hand,
): { readonly parts: readonly ToldPart[]; readonly isWhole: boolean } {
  let parts = person.name.parts.map(
    ({ role, word }): ToldPart => ({ role, native: word.native, other: word.other, latin: word.latin[0]! }),
  )
  const showsLatin = questions.names !== 'native' && questions.names !== 'burmese'
  if (showsLatin && random.chance(noise.name_romanised_by_other_system)) {
    const place = random.below(parts.length)
    const { word, role } = person.name.parts[place]!
    const regional =
      role === 'family' ? surnameReadings(word.native).filter((spelling) => spelling !== word.latin[0]) : []
    const others = [...word.latin.slice(1), ...regional]
    const latin = others.length > 0 && random.chance(0.7) ? random.pick(others) : respell(word.latin[0]!, random)
    if (latin !== word.latin[0]) plant('name_romanised_by_other_system')
    parts[place] = { ...parts[place]!, latin }
  }
  let isWhole = true
  if (parts.length > 1 && random.chance(noise.name_part_missing)) {
    plant('name_part_missing')
    const lost = random.below(parts.length)
    isWhole = parts[lost]!.role === 'middle'
    parts = parts.filter((_, place) => place !== lost)
  }
  if (parts.length > 1 && random.chance(noise.family_given_order_swapped)) {
    plant('family_given_order_swapped')
    parts = parts[0]!.role === 'family' ? [...parts.slice(1), parts[0]!] : [parts.at(-1)!, ...parts.slice(0, -1)]
  }
  if (random.chance(noise.one_character_typo_or_ocr)) {
    plant('one_character_typo_or_ocr')
    const place = random.below(parts.length)
    const part = parts[place]!
    parts[place] = showsLatin
      ? { ...part, latin: slip(part.latin, random) }
      : { ...part, native: slip(part.native, random), latin: slip(part.latin, random) }
  }
  return { parts, isWhole }
}

function tellSex(person: InventedPerson, questions: ListQuestions, { random, plant }: Hand): 'F' | 'M' | null {
  if (!questions.sex) return null
  if (!random.chance(noise.sex_missing_or_wrong)) return person.sex
  plant('sex_missing_or_wrong')
  if (random.chance(0.7)) return null
  return person.sex === 'F' ? 'M' : 'F'
}

/** Who does not know a birth date mostly tells an age. */
function tellAge(
  person: InventedPerson,
  { isAsked, isBirthKnown }: { readonly isAsked: boolean; readonly isBirthKnown: boolean },
  year: number,
  random: Random,
): number | null {
  if (!isAsked || !random.chance(isBirthKnown ? 0.5 : scenario.ageOnly / noise.birth_date_missing)) return null
  return year - Number(person.birth.slice(0, 4)) - (person.birth.slice(5) > '02-20' ? 1 : 0)
}

function tellBirth(person: InventedPerson, questions: ListQuestions, { random, plant }: Hand): Told['birth'] {
  if (!questions.birth) return null
  if (random.chance(noise.birth_date_missing)) {
    plant('birth_date_missing')
    return null
  }
  let iso = person.birth
  if (random.chance(noise.year_off_by_one)) {
    plant('year_off_by_one')
    const year = Number(iso.slice(0, 4)) + (random.chance(0.5) ? 1 : -1)
    iso = `${year}${iso.slice(4) === '-02-29' ? '-02-28' : iso.slice(4)}`
  }
  const isSwapped = random.chance(noise.day_month_swapped)
  if (isSwapped) plant('day_month_swapped')
  const calendar = tellCalendar(person.nationality, random)
  if (calendar !== 'gregorian') plant(`calendar_${calendar}`)
  return { iso, calendar, isSwapped }
}

/** The shares are within a nationality; the Buddhist era is a habit of a list, not of a person, and is drawn where the list is written. */
function tellCalendar(nationality: string, random: Random): Calendar {
  const { calendar } = noise
  if (nationality === 'ET' && random.chance(calendar.ethiopian_calendar)) return 'ethiopian'
  if (nationality === 'NP' && random.chance(calendar.nepali_bikram_sambat)) return 'bikram-sambat'
  if (nationality === 'TW' && random.chance(calendar.minguo_year_for_TW)) return 'minguo'
  return 'gregorian'
}

function tellDocument(person: InventedPerson, questions: ListQuestions, { random, plant }: Hand): string | null {
  if (!questions.document || person.document === null || random.chance(0.15)) return null
  if (!random.chance(noise.passport_number_one_char_wrong)) return person.document
  plant('passport_number_one_char_wrong')
  return misread(person.document, random)
}

function tellNationality(person: InventedPerson, { random, plant }: Hand): string {
  const { nationality } = person
  const isChineseAbroad = ['TW', 'HK'].includes(nationality) || (nationality === 'MY' && person.name.people === 'CN')
  if (isChineseAbroad && random.chance(noise.nationality_wrong.TW_or_HK_or_MY_chinese_as_CN)) {
    plant('nationality_wrong')
    return 'CN'
  }
  if (!random.chance(noise.nationality_wrong.overall)) return nationality
  plant('nationality_wrong')
  return random.pick(scenario.nationalities)[0]
}
