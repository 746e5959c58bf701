// The codebook as the release engine uses it: numbered columns and values, checked for contradictions.
import type { Codebook } from '@homeward/domain'
import { type Refusal, refuse } from './refusal.ts'

/** One column: its values in codebook order, and the texts that mean "not known" (the first is the one written). */
export interface CodedColumn {
  readonly name: string
  readonly values: readonly string[]
  readonly missing: readonly string[]
}

/** A table to publish: its variables as column numbers, those of the rows first. */
export interface TableRequest {
  readonly name: string
  readonly variables: readonly number[]
}

export interface CheckedCodebook {
  readonly person: string | null
  readonly columns: readonly CodedColumn[]
  readonly tables: readonly TableRequest[]
}

/** The value that stands for "all of them" in a published table; no codebook value of a table may be the same. */
export const totalMark = 'Total'

/** Checks a codebook for contradictions, duplicate names and texts that a released file could not hold. */
export function checkCodebook(codebook: Codebook): CheckedCodebook | Refusal {
  const columns = codebook.columns.map(({ name, values, missing }) => ({
    name,
    values,
    missing: missingTexts(missing),
  }))
  const person = codebook.person ?? null
  const numbers = new Map<string, number>()
  for (const [number, column] of columns.entries()) {
    const fault = columnFault(column)
    if (fault !== null) return refuse('codebook-contradicts', `The codebook's column "${column.name}" ${fault}.`)
    if (column.name === person) {
      return refuse('codebook-publishes-person', 'The codebook publishes the person column; take it out of "columns".')
    }
    if (numbers.has(column.name)) {
      return refuse('codebook-contradicts', `The codebook has the column "${column.name}" twice.`)
    }
    numbers.set(column.name, number)
  }
  const tables: TableRequest[] = []
  for (const { name, rows, columns: across } of codebook.tables ?? []) {
    const names = [...rows, ...(across ?? [])]
    const variables = names.map((each) => numbers.get(each) ?? -1)
    const fault = tableFault(name, variables, columns)
    if (fault !== null) return refuse('codebook-contradicts', `The codebook's table "${name.slice(0, 64)}" ${fault}.`)
    if (tables.some((table) => table.name === name)) {
      return refuse('codebook-contradicts', `The codebook has the table "${name}" twice.`)
    }
    tables.push({ name, variables })
  }
  return { person, columns, tables }
}

function missingTexts(missing: Codebook['columns'][number]['missing']): string[] {
  if (missing === false) return []
  if (missing === undefined || missing === null || missing === true) return ['']
  return missing.length === 0 || missing.includes('') ? missing : [...missing, '']
}

function columnFault({ name, values, missing }: CodedColumn): string | null {
  if (/[;=\r\n]/.test(name)) return 'has ";", "=" or a line break in its name'
  if (values.length > 65_000) return 'has more than 65,000 values'
  if (new Set(values).size !== values.length) return 'lists a value twice'
  if (values.some((value) => /[;\r\n]/.test(value))) return 'has a value with ";" or a line break in it'
  if (values.some((value) => missing.includes(value))) return 'lists one text both as a value and as missing'
  return null
}

function tableFault(name: string, variables: readonly number[], columns: readonly CodedColumn[]): string | null {
  if (!/^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$/.test(name)) return 'needs a name of letters, digits, "-", "_" or "."'
  if (variables.length === 0) return 'names no column'
  if (variables.includes(-1)) return 'names a column that the codebook does not have'
  if (new Set(variables).size !== variables.length) return 'names one column twice'
  if (variables.some((number) => columns[number]?.values.includes(totalMark))) {
    return `uses a column with the value "${totalMark}", which stands for the sum of all values`
  }
  return null
}
