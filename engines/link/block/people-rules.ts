import { birthDay, birthMonth, birthYear, isFromAge } from '../table/birth.ts'
import type { Column } from '../table/column.ts'
import { phoneEnding } from '../table/identifiers.ts'
import type { Table } from '../table/prepare.ts'
import type { BlockRule, EmitKeys } from './block-rule.ts'
import { hashPair, hashText } from './hash.ts'
import { nameKeys } from './name-keys.ts'

const columnOf = (table: Table, field: string): Column | undefined =>
  table.columns.find((column) => column.field.field === field)
const nothing: EmitKeys = () => undefined

/** One key per row: a short value as a whole. */
function sameText(field: string, shorten: (text: string) => string = (text) => text): BlockRule {
  return {
    code: field,
    on: (table) => {
      const column = columnOf(table, field)
      if (column === undefined) return nothing
      const keys = Uint32Array.from(column.texts, (text) => hashText(shorten(text), 1))
      return (row, emit) => {
        const code = column.codes[row]!
        if (code !== 0) emit(keys[code]!)
      }
    },
  }
}

/** Either half of a document number, so that one wrong character leaves the other half. */
const halfDocument: BlockRule = {
  code: 'half-document',
  on: (table) => {
    const column = columnOf(table, 'document')
    if (column === undefined) return nothing
    const half = (text: string) => Math.ceil(text.length / 2)
    const heads = Uint32Array.from(column.texts, (text) => hashText(text.slice(0, half(text)), 2))
    const tails = Uint32Array.from(column.texts, (text) => hashText(text.slice(-half(text)), 3))
    return (row, emit) => {
      const code = column.codes[row]!
      if (code === 0) return
      emit(heads[code]!)
      emit(tails[code]!)
    }
  },
}

/** Two tokens of a name, in any order, by their sound. */
const twoNames: BlockRule = {
  code: 'two-names',
  on: (table) => {
    const name = columnOf(table, 'name')
    if (name === undefined) return nothing
    const { keysOf } = nameKeys(name)
    return (row, emit) => {
      const tokens = keysOf(name.codes[row]!)
      for (let i = 0; i < tokens.length; i++) {
        for (let j = i + 1; j < tokens.length; j++) {
          for (const a of tokens[i]!) for (const b of tokens[j]!) emit(a < b ? hashPair(a, b) : hashPair(b, a))
        }
      }
    }
  },
}

/** One token of a name with something else the row says. */
function nameAnd(code: string, other: (table: Table, row: number) => readonly number[]): BlockRule {
  return {
    code,
    on: (table) => {
      const name = columnOf(table, 'name')
      if (name === undefined) return nothing
      const { keysOf } = nameKeys(name)
      return (row, emit) => {
        const others = other(table, row)
        if (others.length === 0) return
        for (const token of keysOf(name.codes[row]!)) {
          for (const key of token) for (const each of others) emit(hashPair(key, each))
        }
      }
    },
  }
}

const birthOf = (table: Table, row: number): number => columnOf(table, 'birth')?.codes[row] ?? 0

/** Born in that year; an age may mean the year before. */
const years = (table: Table, row: number): readonly number[] => {
  const birth = birthOf(table, row)
  if (birth === 0) return []
  return isFromAge(birth) ? [birthYear(birth), birthYear(birth) - 1] : [birthYear(birth)]
}

/** Day and month, exchangeable. */
const dayAndMonth = (table: Table, row: number): readonly number[] => {
  const birth = birthOf(table, row)
  const [month, day] = [birthMonth(birth), birthDay(birth)]
  return birth === 0 || day === 0 ? [] : [5_000 + Math.min(month, day) * 32 + Math.max(month, day)]
}

const coded = (field: string, from: number) => (table: Table, row: number) => {
  const code = columnOf(table, field)?.codes[row] ?? 0
  return code === 0 ? [] : [from + code]
}

/** The same whole birth date and nationality: finds a person whose name was written beyond recognition. */
const birthAndNationality: BlockRule = {
  code: 'birth-nationality',
  on: (table) => {
    const nationality = columnOf(table, 'nationality')
    return (row, emit) => {
      const birth = birthOf(table, row)
      const code = nationality?.codes[row] ?? 0
      if (birthDay(birth) !== 0 && code !== 0) emit(hashPair(birth, code))
    }
  },
}

/** A single token: enough where it is rare; where it is common its block is cut and another rule stands in. */
const oneName: BlockRule = { ...nameAnd('one-name', () => [7]), code: 'one-name' }

/** The ways two rows about one person meet, the surest first. */
export const peopleRules: readonly BlockRule[] = [
  sameText('document'),
  sameText('phone', phoneEnding),
  sameText('handle'),
  halfDocument,
  twoNames,
  nameAnd('name-day', dayAndMonth),
  nameAnd('name-year', years),
  nameAnd('name-place', coded('place', 100_000)),
  birthAndNationality,
  nameAnd('name-nationality', coded('nationality', 10_000_000)),
  oneName,
]
