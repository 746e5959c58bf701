import { type Growing, growingNumbers } from '../names/index.ts'
import { birthYear, isFromAge, readAge, readBirth, settleAge } from './birth.ts'
import type { Column } from './column.ts'
import { Dictionary } from './dictionary.ts'
import { type Field, type LinkRow, peopleFields } from './field.ts'
import { fold } from './fold.ts'
import { plainDocument, plainPhone } from './identifiers.ts'
import { NameCollector } from './name-collector.ts'
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
  const builder = new TableBuilder(fields)
  for (const row of rows) builder.add(row)
  return builder.table(year)
}

/** {@link prepare} for rows that come one after the other, such as from a file larger than memory: nothing of a row is kept but its numbers. */
export class TableBuilder {
  private readonly yearOf = new YearOfAges()
  private readonly columns: readonly GrowingColumn[]
  private count = 0

  constructor(fields: readonly Field[] = peopleFields) {
    this.columns = fields.map((field) => ({
      field,
      values: field.kind === 'name' ? new NameCollector() : new Dictionary(),
      codes: growingNumbers(),
    }))
  }

  /** Adds a row and returns its number. */
  add(row: LinkRow): number {
    for (const { field, values, codes } of this.columns) {
      if (field.kind === 'birth') codes.push(readBirthOf(row, field, this.yearOf))
      else if (values instanceof NameCollector) codes.push(values.add(nameForms(row, field.from)))
      else codes.push(values.add(plainText(row, field)))
    }
    return this.count++
  }

  /** The table of all rows added; `year` as for {@link prepare}. */
  table(year = 0): Table {
    const stated = year === 0 ? this.yearOf.usual() : year
    return { rows: this.count, columns: this.columns.map((column) => finish(column, stated)) }
  }
}

interface GrowingColumn {
  readonly field: Field
  readonly values: NameCollector | Dictionary
  readonly codes: Growing<Uint32Array>
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
    case 'name':
      return ''
    case 'text':
      return fold(text)
  }
}

function finish({ field, values, codes: growing }: GrowingColumn, year: number): Column {
  const codes = growing.whole()
  if (field.kind === 'birth') {
    codes.forEach((code, row) => {
      codes[row] = settleAge(code, year)
    })
  }
  const isName = values instanceof NameCollector
  const [texts, names] = isName ? [[], values.parts()] : [values.texts, null]
  return { field, codes, texts, counts: values.counts(), population: codes.length, names }
}
