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

/** What else a row says, as numbers that mean the same in every table. */
type Beside = (table: Table) => (row: number) => readonly number[]

/** One token of a name with something else the row says. */
function nameAnd(code: string, beside: Beside): BlockRule {
  return {
    code,
    on: (table) => {
      const name = columnOf(table, 'name')
      if (name === undefined) return nothing
      const { keysWithJoins } = nameKeys(name)
      const othersOf = beside(table)
      return (row, emit) => {
        const others = othersOf(row)
        if (others.length === 0) return
        for (const token of keysWithJoins(name.codes[row]!)) {
          for (const key of token) for (const each of others) emit(hashPair(key, each))
        }
      }
    },
  }
}

/** Born in that year; an age may mean the year before. */
const years: Beside = (table) => {
  const births = columnOf(table, 'birth')?.codes
  return (row) => {
    const birth = births?.[row] ?? 0
    if (birth === 0) return []
    return isFromAge(birth) ? [birthYear(birth), birthYear(birth) - 1] : [birthYear(birth)]
  }
}

/** Day and month, exchangeable. */
const dayAndMonth: Beside = (table) => {
  const births = columnOf(table, 'birth')?.codes
  return (row) => {
    const birth = births?.[row] ?? 0
    const [month, day] = [birthMonth(birth), birthDay(birth)]
    return birth === 0 || day === 0 ? [] : [5_000 + Math.min(month, day) * 32 + Math.max(month, day)]
  }
}

const sameValue =
  (field: string): Beside =>
  (table) => {
    const column = columnOf(table, field)
    const keys = Array.from(column?.texts ?? [], (text) => [hashText(text, 5)])
    return (row) => (column === undefined || column.codes[row] === 0 ? [] : keys[column.codes[row]!]!)
  }

/** The same whole birth date and nationality: finds a person whose name was written beyond recognition. */
const birthAndNationality: BlockRule = {
  code: 'birth-nationality',
  on: (table) => {
    const births = columnOf(table, 'birth')?.codes
    const nationality = sameValue('nationality')(table)
    return (row, emit) => {
      const birth = births?.[row] ?? 0
      if (birthDay(birth) !== 0) for (const each of nationality(row)) emit(hashPair(birth, each))
    }
  },
}

/** The ways two rows about one person meet, the surest first. */
export const peopleRules: readonly BlockRule[] = [
  sameText('document'),
  sameText('phone', phoneEnding),
  sameText('handle'),
  halfDocument,
  twoNames,
  nameAnd('name-day', dayAndMonth),
  nameAnd('name-year', years),
  nameAnd('name-place', sameValue('place')),
  birthAndNationality,
  nameAnd('name-nationality', sameValue('nationality')),
]

/** The ways a search meets a row other than by its whole name: values that are rare by themselves. */
export const searchRules: readonly { readonly rule: BlockRule; readonly isCertain: boolean }[] = [
  ...[sameText('document'), sameText('phone', phoneEnding), sameText('handle'), halfDocument].map((rule) => ({
    rule,
    isCertain: true,
  })),
  { rule: birthAndNationality, isCertain: false },
]
