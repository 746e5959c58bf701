import type { Wall } from '@homeward/domain'
import type { Random } from '../random/seeded-random.ts'
import { countryWords } from './countries.ts'
import type { ListQuestions, Told } from './told.ts'
import {
  burmeseDigits,
  burmeseName,
  chineseName,
  inBurmese,
  latinName,
  nativeName,
  plainLatin,
  thaiOrLatinName,
  writtenBirth,
} from './write-cells.ts'

/** A column of a list: its header, and how a cell is written. */
export interface ListColumn {
  readonly header: string
  readonly cell: (told: Told, random: Random) => string
  /** What may be ruined in a damaged row. */
  readonly is?: 'name' | 'birth'
}

/** One of the eight lists of the invented release: who keeps it, who may see it, and how it is written. */
export interface ReleaseList {
  readonly id: string
  readonly file: string
  readonly kind: 'militia' | 'embassy' | 'ngo' | 'family' | 'immigration' | 'health' | 'inspection'
  readonly name: string
  readonly issuer: string
  readonly purpose: string
  readonly legalBasis: string
  readonly wall: Wall
  /** The day the list speaks of. */
  readonly date: string
  readonly questions: ListQuestions
  /** Lines above the header. */
  readonly title: readonly string[]
  readonly encoding: 'xlsx' | 'utf-8' | 'utf-16le' | 'windows-874'
  readonly delimiter: ',' | ';' | '\t'
  readonly columns: readonly ListColumn[]
}

const asked = { birth: true, age: true, document: true, phone: false, alias: false, sex: true } as const
const sexIn = (told: Told, F: string, M: string) => (told.sex === null ? '' : told.sex === 'F' ? F : M)
const place = (told: Told, random: Random) => random.pick(told.person.place.latin)

export const releaseLists: readonly ReleaseList[] = [
  {
    id: 'BGF',
    file: '01-BGF.xlsx',
    kind: 'militia',
    name: 'Persons handed over by the border guard force',
    issuer: 'Border guard force',
    purpose: 'hand-over of persons',
    legalBasis: 'received from the keeper of the list',
    wall: 'hostile',
    date: '2026-02-10',
    questions: { ...asked, names: 'latin' },
    title: ['SYNTHETIC LIST: no person on it exists'],
    encoding: 'xlsx',
    delimiter: ',',
    columns: [
      { header: 'Name', cell: latinName, is: 'name' },
      { header: '姓名', cell: (told, random) => (random.chance(0.75) ? chineseName(told) : '') },
      { header: 'Sex', cell: (told) => told.sex ?? '' },
      { header: 'Date of birth', cell: (told) => writtenBirth(told, 'day/month/year'), is: 'birth' },
      { header: 'Age', cell: (told) => String(told.age ?? '') },
      { header: 'Nationality', cell: (told) => countryWords(told.nationality).en },
      { header: 'Passport No.', cell: (told) => told.document ?? '' },
      { header: 'Site', cell: place },
    ],
  },
  {
    id: 'DKBA',
    file: '02-DKBA.csv',
    kind: 'militia',
    name: 'Persons handed over at the river',
    issuer: 'Armed group at the river',
    purpose: 'hand-over of persons',
    legalBasis: 'received from the keeper of the list',
    wall: 'hostile',
    date: '2026-02-12',
    questions: { ...asked, names: 'latin', document: false },
    title: [],
    encoding: 'utf-8',
    delimiter: ',',
    columns: [
      { header: 'FULL NAME', cell: (told) => latinName(told).toUpperCase(), is: 'name' },
      { header: 'GENDER', cell: (told) => sexIn(told, 'Female', 'Male') },
      { header: 'COUNTRY', cell: (told) => countryWords(told.nationality).people },
      { header: 'AGE', cell: (told) => String(told.age ?? '') },
      { header: 'DOB', cell: (told) => writtenBirth(told, 'month/day/year'), is: 'birth' },
      { header: 'CAMP', cell: place },
    ],
  },
  {
    id: 'EMBASSY',
    file: '03-EMBASSY.xlsx',
    kind: 'embassy',
    name: 'Nationals reported by their embassies',
    issuer: 'Embassies, joint sheet',
    purpose: 'consular protection and travel documents',
    legalBasis: 'consular agreement',
    wall: 'open',
    date: '2026-02-14',
    questions: { ...asked, names: 'native-and-latin', age: false, phone: true },
    title: [],
    encoding: 'xlsx',
    delimiter: ',',
    columns: [
      { header: 'Name in native script', cell: nativeName },
      { header: 'Name (as in passport)', cell: (told) => latinName(told).toUpperCase(), is: 'name' },
      { header: 'Sex', cell: (told) => told.sex ?? '' },
      { header: 'Date of birth', cell: (told) => writtenBirth(told, 'year-month-day'), is: 'birth' },
      { header: 'Citizenship', cell: (told) => told.nationality },
      { header: 'Passport number', cell: (told) => told.document ?? '' },
      { header: 'Contact number', cell: (told) => told.phone ?? '' },
    ],
  },
  {
    id: 'CSO_DISTRESS',
    file: '04-CSO_DISTRESS.csv',
    kind: 'ngo',
    name: 'Distress messages collected by civil society',
    issuer: 'Civil society network',
    purpose: 'search and help',
    legalBasis: 'consent of the person or the family',
    wall: 'protected',
    date: '2026-02-08',
    questions: { ...asked, names: 'latin', birth: false, document: false, phone: true, alias: true },
    title: [],
    encoding: 'utf-8',
    delimiter: ';',
    columns: [
      { header: 'Name', cell: (told) => (told.parts.length === 0 ? '' : latinName(told)), is: 'name' },
      { header: 'Nickname', cell: (told) => told.alias },
      { header: 'Nationality', cell: (told) => countryWords(told.nationality).people },
      { header: 'Gender', cell: (told) => sexIn(told, 'female', 'male') },
      { header: 'Age', cell: (told) => String(told.age ?? '') },
      { header: 'Telegram', cell: ({ person }, random) => (random.chance(0.45) ? person.handle : '') },
      { header: 'WhatsApp', cell: (told) => told.phone ?? '' },
      { header: 'Compound', cell: place },
    ],
  },
  {
    id: 'FAMILY',
    file: '05-FAMILY.csv',
    kind: 'family',
    name: 'Relatives searched for by their families',
    issuer: 'Families, through the hotline',
    purpose: 'search for a relative',
    legalBasis: 'consent of the family',
    wall: 'protected',
    date: '2026-02-06',
    questions: { ...asked, names: 'native', phone: true, alias: true },
    title: [],
    encoding: 'utf-16le',
    delimiter: '\t',
    columns: [
      { header: 'Name of person', cell: nativeName, is: 'name' },
      {
        header: "Father's name",
        cell: ({ person }, random) =>
          random.chance(0.4)
            ? person.fatherName.parts.map(({ word }) => word.native).join(person.fatherName.space)
            : '',
      },
      { header: 'Nickname', cell: (told) => told.alias },
      { header: 'Sex', cell: (told) => told.sex ?? '' },
      { header: 'Date of birth', cell: (told) => writtenBirth(told, 'own'), is: 'birth' },
      { header: 'Age', cell: (told) => String(told.age ?? '') },
      { header: 'Country', cell: (told) => countryWords(told.nationality).own },
      { header: 'Passport', cell: (told) => told.document ?? '' },
      { header: 'Family phone', cell: (told) => told.phone ?? '' },
      {
        header: 'Last known place',
        cell: ({ person }, random) => random.pick([...person.place.chinese, ...person.place.latin]),
      },
    ],
  },
  {
    id: 'TH_IMMIGRATION',
    file: '06-TH_IMMIGRATION.csv',
    kind: 'immigration',
    name: 'Persons registered at the border',
    issuer: 'Immigration',
    purpose: 'entry and stay',
    legalBasis: 'immigration law',
    wall: 'open',
    date: '2026-02-20',
    questions: { ...asked, names: 'latin', age: false },
    title: [],
    encoding: 'windows-874',
    delimiter: ',',
    columns: [
      {
        header: 'ชื่อ-นามสกุล',
        cell: (told) =>
          told.person.name.people === 'TH' ? nativeName(told) : plainLatin(latinName(told)).toUpperCase(),
        is: 'name',
      },
      { header: 'เพศ', cell: (told) => sexIn(told, 'หญิง', 'ชาย') },
      {
        header: 'วันเดือนปีเกิด',
        cell: (told, random) => writtenBirth(told, 'day/month/year', random.chance(0.31)),
        is: 'birth',
      },
      { header: 'สัญชาติ', cell: (told) => countryWords(told.nationality).th },
      { header: 'เลขหนังสือเดินทาง', cell: (told) => told.document ?? '' },
    ],
  },
  {
    id: 'HEALTH',
    file: '07-HEALTH.xlsx',
    kind: 'health',
    name: 'Persons seen by the health team',
    issuer: 'Health team',
    purpose: 'health care',
    legalBasis: 'consent to care',
    wall: 'protected',
    date: '2026-02-21',
    questions: { ...asked, names: 'latin-or-thai', birth: false, document: false, phone: true },
    title: [],
    encoding: 'xlsx',
    delimiter: ',',
    columns: [
      { header: 'ชื่อ / Name', cell: thaiOrLatinName, is: 'name' },
      { header: 'เพศ / Sex', cell: (told) => sexIn(told, 'ญ', 'ช') },
      { header: 'อายุ / Age', cell: (told) => String(told.age ?? '') },
      {
        header: 'สัญชาติ / Nationality',
        cell: (told, random) =>
          random.chance(0.5) ? countryWords(told.nationality).th : countryWords(told.nationality).en,
      },
      { header: 'โทรศัพท์ / Phone', cell: (told) => told.phone ?? '' },
    ],
  },
  {
    id: 'MM_INSPECTION',
    file: '08-MM_INSPECTION.csv',
    kind: 'inspection',
    name: 'Persons counted by the inspection team',
    issuer: 'Inspection team',
    purpose: 'inspection of sites',
    legalBasis: 'immigration law',
    wall: 'open',
    date: '2026-02-24',
    questions: { ...asked, names: 'burmese' },
    title: [],
    encoding: 'utf-8',
    delimiter: ',',
    columns: [
      { header: 'အမည်', cell: burmeseName, is: 'name' },
      { header: 'ကျား/မ', cell: (told) => inBurmese(sexIn(told, 'မ', 'ကျား'), told) },
      { header: 'မွေးသက္ကရာဇ်', cell: (told) => writtenBirth(told, 'day month year in burmese'), is: 'birth' },
      { header: 'အသက်', cell: (told) => burmeseDigits(String(told.age ?? '')) },
      { header: 'နိုင်ငံသား', cell: (told) => inBurmese(countryWords(told.nationality).my, told) },
      { header: 'နိုင်ငံကူးလက်မှတ်အမှတ်', cell: (told) => told.document ?? '' },
      {
        header: 'နေရာ',
        cell: ({ person, isZawgyi }, random) =>
          isZawgyi ? person.place.latin[0]! : random.pick([...person.place.burmese, person.place.latin[0]!]),
      },
    ],
  },
]
