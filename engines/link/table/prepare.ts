import { type Growing, growingNumbers } from '../names/index.ts'
import { birthYear, isFromAge, readAge, readBirth, settleAge } from './birth.ts'
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
 * anything else is read as well as it can be and never throws. `year` is the year in which ages without a day were stated;
 * left out, it is taken from rows that give both an age and a birth, and without such rows those ages are absent.
 */
export function prepare(rows: Iterable<LinkRow>, fields: readonly Field[] = peopleFields, year = 0): Table {
  const yearOf = new YearOfAges()
  const columns = fields.map((field) => ({ field, dictionary: new Dictionary(), codes: growingNumbers() }))
  let count = 0
  for (const row of rows) {
    count += 1
    for (const { field, dictionary, codes } of columns) {
      codes.push(field.kind === 'birth' ? readBirthOf(row, field, yearOf) : dictionary.add(plainText(row, field)))
    }
  }
  const stated = year === 0 ? yearOf.usual() : year
  return { rows: count, columns: columns.map((column) => finish(column, stated)) }
}

function readBirthOf(row: LinkRow, { from: [birth, age, date] }: Field, yearOf: YearOfAges): number {
  const stated = age === undefined ? undefined : row[age]
  const read = readBirth(row[birth!], stated, date === undefined ? undefined : row[date])
  if (stated !== undefined && read !== 0 && !isFromAge(read)) yearOf.note(birthYear(read), readAge(stated))
  return read
}

/** The year in which ages were stated, as rows with both an age and a birth show it. */
class YearOfAges {
  private readonly counts = new Map<number, number>()

  note(year: number, age: number): void {
    if (year > 0 && age > 0) this.counts.set(year + age, (this.counts.get(year + age) ?? 0) + 1)
  }

  /** The later of the two commonest sums: someone whose birthday is still to come is a year younger. 0 when nothing was noted. */
  usual(): number {
    const [first, second] = [...this.counts].sort((x, y) => y[1] - x[1] || y[0] - x[0])
    if (first === undefined) return 0
    return second !== undefined && second[0] === first[0] + 1 && second[1] * 5 > first[1] ? second[0] : first[0]
  }
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

function finish(column: { field: Field; dictionary: Dictionary; codes: Growing<Uint32Array> }, year: number): Column {
  const { field, dictionary } = column
  const codes = column.codes.whole()
  if (field.kind === 'birth')
    codes.forEach((code, row) => {
      codes[row] = settleAge(code, year)
    })
  const counts = dictionary.counts()
  const names = field.kind === 'name' ? takeNamesApart(dictionary.texts, counts) : null
  return { field, codes, texts: names === null ? dictionary.texts : [], counts, population: codes.length, names }
}
