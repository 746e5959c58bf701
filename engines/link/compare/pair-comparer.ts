import type { Column } from '../table/column.ts'
import type { FieldKind } from '../table/field.ts'
import type { Table } from '../table/prepare.ts'
import { type NameAlignment, nameAligner, nameLevels } from './align-names.ts'
import { birthLevels, compareBirths } from './compare-births.ts'
import {
  compareDocuments,
  compareNationalities,
  comparePhones,
  comparePlaces,
  compareSexes,
  compareTexts,
  documentLevels,
  listLevels,
  nationalityLevels,
  phoneLevels,
  placeLevels,
  sexLevels,
  textLevels,
} from './compare-texts.ts'

/** The levels of each kind of field; the number of a level is its place here, 0 is absent. */
export const levelsOf: Readonly<Record<FieldKind, readonly string[]>> = {
  name: nameLevels,
  birth: birthLevels,
  sex: sexLevels,
  nationality: nationalityLevels,
  document: documentLevels,
  phone: phoneLevels,
  place: placeLevels,
  list: listLevels,
  text: textLevels,
}

/** What a comparison of two rows found, field by field in the order of the columns; overwritten by the next comparison. */
export interface Comparison {
  /** The level of each field. */
  readonly levels: Uint8Array
  /** Information in bits of what agrees, where rarity counts; NaN elsewhere. */
  readonly bits: Float32Array
}

/** Compares row `a` of the left table with row `b` of the right one. Both tables have the same fields. */
export interface PairComparer {
  readonly compare: (a: number, b: number) => Comparison
  /** Everything but the name, whose level stays absent; then {@link compareName} completes the comparison. */
  readonly compareOthers: (a: number, b: number) => Comparison
  /** Adds the name. `onlyWhole` gives up as soon as a part of the shorter name has no counterpart and answers with whatever level it had reached. */
  readonly compareName: (a: number, b: number, onlyWhole: boolean) => Comparison
}

type CompareCodes = (a: number, b: number, out: NameAlignment, onlyWhole: boolean) => void

export function pairComparer(left: Table, right: Table): PairComparer {
  const comparers = left.columns.map((column, index) => codeComparer(column, right.columns[index]!))
  const out: NameAlignment = { level: 0, bits: 0 }
  const comparison = { levels: new Uint8Array(comparers.length), bits: new Float32Array(comparers.length) }
  const name = left.columns.findIndex(({ field }) => field.kind === 'name')
  const compareField = (f: number, a: number, b: number, onlyWhole: boolean): void => {
    out.level = 0
    out.bits = Number.NaN
    const codeA = left.columns[f]!.codes[a]!
    const codeB = right.columns[f]!.codes[b]!
    if (codeA !== 0 && codeB !== 0) comparers[f]!(codeA, codeB, out, onlyWhole)
    comparison.levels[f] = out.level
    comparison.bits[f] = out.bits
  }
  const compareOthers = (a: number, b: number): Comparison => {
    if (name >= 0) {
      comparison.levels[name] = 0
      comparison.bits[name] = Number.NaN
    }
    for (let f = 0; f < comparers.length; f++) if (f !== name) compareField(f, a, b, false)
    return comparison
  }
  const compareName = (a: number, b: number, onlyWhole: boolean): Comparison => {
    if (name >= 0) compareField(name, a, b, onlyWhole)
    return comparison
  }
  const compare = (a: number, b: number): Comparison => {
    compareOthers(a, b)
    return compareName(a, b, false)
  }
  return { compare, compareOthers, compareName }
}

/** Compares the values of one field by their codes in two columns. */
export function codeComparer(left: Column, right: Column): CompareCodes {
  const kind = left.field.kind
  if (kind === 'name') return nameAligner(left, right)
  if (kind === 'birth') {
    return (a, b, out) => {
      out.level = compareBirths(a, b)
    }
  }
  const top = levelsOf[kind].length - 1
  const compareText = textComparers[kind]
  const rows = Math.max(1, right.population)
  const isOneColumn = left === right
  return (a, b, out) => {
    out.level = isOneColumn && a === b && rarityCounts(kind) ? top : compareText(left.texts[a]!, right.texts[b]!)
    if (out.level !== top || !rarityCounts(kind)) return
    const carriers = isOneColumn ? Math.max(left.counts[a]!, right.counts[b]!) : right.counts[b]!
    out.bits = Math.log2((rows + 1) / (carriers + 0.5))
  }
}

/** That two rows say "M" or stand on two lists is as informative for everyone. */
const rarityCounts = (kind: FieldKind): boolean => kind !== 'sex' && kind !== 'list'

const textComparers: Readonly<Record<Exclude<FieldKind, 'name' | 'birth'>, (a: string, b: string) => number>> = {
  sex: compareSexes,
  nationality: compareNationalities,
  document: compareDocuments,
  phone: comparePhones,
  place: comparePlaces,
  list: (a, b) => (a === b ? 1 : 2),
  text: compareTexts,
}
