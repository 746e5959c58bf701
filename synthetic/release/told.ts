import type { Calendar } from '@homeward/formats/list'
import type { NamePart } from '../names/invent-name.ts'
import type { InventedPerson } from './invent-person.ts'

/** What one list asks of a person: noise is planted only into what a list shows. */
export interface ListQuestions {
  /** The scripts its names are written in. */
  readonly names: 'latin' | 'native' | 'native-and-latin' | 'latin-or-thai' | 'burmese'
  readonly birth: boolean
  readonly age: boolean
  readonly document: boolean
  readonly phone: boolean
  readonly alias: boolean
  readonly sex: boolean
}

/** What one list was told about one person: the truth with the slips that were planted into it. */
export interface Told {
  readonly person: InventedPerson
  /** The parts of the name as this list has them, each in Latin letters and in its own script; empty when only a nickname is known. */
  readonly parts: readonly ToldPart[]
  /** "Mr", "Ko", "Md." … and how it is joined; empty for none. */
  readonly honorific: string
  /** Whether Burmese letters are typed for the Zawgyi font. */
  readonly isZawgyi: boolean
  /** Whether a foreign name is written down in Thai letters where the list mixes both. */
  readonly isInThai: boolean
  readonly alias: string
  readonly sex: 'F' | 'M' | null
  readonly birth: { readonly iso: string; readonly calendar: Calendar; readonly isSwapped: boolean } | null
  readonly age: number | null
  readonly nationality: string
  readonly document: string | null
  readonly phone: string | null
  /** What still identifies the person in this row, for the share of pairs that any matcher could find. */
  readonly survives: Survival
}

export interface ToldPart {
  readonly role: NamePart['role']
  readonly native: string
  /** In the other script of its people: simplified for Taiwan, Cyrillic for Uzbek; "" for none. */
  readonly other: string
  readonly latin: string
}

/** Which identifying fields of a row are as they should be. */
export interface Survival {
  /** `whole`: no part but a middle one is missing; `part`: some part is left; `none`: garbled or only a nickname. */
  readonly name: 'whole' | 'part' | 'none'
  /** The birth date, when it is the right one. */
  readonly birth: string | null
  readonly document: string | null
  readonly phone: string | null
}
