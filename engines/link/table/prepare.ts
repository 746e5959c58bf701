import { readBirth } from './birth.ts'
import type { Column } from './column.ts'
import { Dictionary } from './dictionary.ts'
import { type Field, type LinkRow, peopleFields } from './field.ts'
import { fold } from './fold.ts'
import { plainDocument, plainPhone } from './identifiers.ts'
import { joinForms, takeNamesApart } from './name-column.ts'
import { nameForms } from './name-forms.ts'
import { plainPlace } from './places.ts'

/** Rows ready to be compared: one column per field. Rows are numbered from 0 in the order given. */
export interface Table {
  readonly rows: number
  readonly columns: readonly Column[]
}

/**
 * Reads rows into columns: every value normalised once, numbered, counted. Values are what `formats/list` understood;
 * anything else is read as well as it can be and never throws.
 */
export function prepare(rows: Iterable<LinkRow>, fields: readonly Field[] = peopleFields): Table {
  const columns = fields.map((field) => ({ field, dictionary: new Dictionary(), codes: new GrowingNumbers() }))
  let count = 0
  for (const row of rows) {
    count += 1
    for (const { field, dictionary, codes } of columns) {
      codes.push(field.kind === 'birth' ? readBirthOf(row, field) : dictionary.add(plainText(row, field)))
    }
  }
  return { rows: count, columns: columns.map(finish) }
}

function readBirthOf(row: LinkRow, { from: [birth, age, date] }: Field): number {
  return readBirth(row[birth!], age === undefined ? undefined : row[age], date === undefined ? undefined : row[date])
}

function plainText(row: LinkRow, field: Field): string {
  if (field.kind === 'name') return joinForms(nameForms(row, field.from))
  const text = row[field.from[0]!]
  if (text === undefined || text === '') return ''
  switch (field.kind) {
    case 'document':
      return plainDocument(text)
    case 'phone':
      return plainPhone(text)
    case 'place':
      return plainPlace(text)
    case 'sex':
    case 'nationality':
      return text.trim().toUpperCase().slice(0, 40)
    case 'list':
      return text
    case 'birth':
      return ''
    case 'text':
      return fold(text)
  }
}

function finish(column: { field: Field; dictionary: Dictionary; codes: GrowingNumbers }): Column {
  const { field, dictionary } = column
  const counts = dictionary.counts()
  const names = field.kind === 'name' ? takeNamesApart(dictionary.texts, counts) : null
  return { field, codes: column.codes.whole(), texts: names === null ? dictionary.texts : [], counts, names }
}

/** Whole numbers whose count is not known before. */
class GrowingNumbers {
  private numbers = new Uint32Array(1024)
  private count = 0

  push(number: number): void {
    if (this.count === this.numbers.length) {
      const larger = new Uint32Array(this.count * 2)
      larger.set(this.numbers)
      this.numbers = larger
    }
    this.numbers[this.count++] = number
  }

  whole(): Uint32Array {
    return this.numbers.slice(0, this.count)
  }
}
