// Reads a CSV of coded cases straight into numbers. Domains come from the codebook; a value outside them is refused by
// its row and column and never repeated, because a wrong cell is often a name.
import { Problem } from '@homeward/domain'
import { type Cell, nextCell } from './next-cell.ts'
import { ValueLookup, ValueNumbers } from './value-lookup.ts'

/** What the reader needs of a codebook. */
export interface CaseDomains {
  readonly person: string | null
  readonly columns: readonly {
    readonly name: string
    readonly values: readonly string[]
    readonly missing: readonly string[]
  }[]
}

export interface CodedCases {
  readonly rows: number
  /** One array a column of the codebook: 0 for missing, otherwise 1 + the place of the value in its list. */
  readonly codes: Uint16Array[]
  /** The number of each row's person, in order of first appearance; null when the codebook names no person column. */
  readonly persons: Int32Array | null
  /** How many columns of the file the codebook leaves out. They are not read. */
  readonly leftOut: number
}

type Reader = { readonly name: string; readonly read: (row: number, cell: Cell) => boolean }

/**
 * Reads cases (CSV, UTF-8, RFC 4180, header row) by a codebook.
 * @throws Problem `input-invalid` with the row (the header is row 1) and the column, never the value.
 */
export function readCases(bytes: Uint8Array, domains: CaseDomains): CodedCases {
  const cell: Cell = { text: bytes, start: 0, end: 0, next: byteOrderMark(bytes), last: false }
  const header = readHeader(bytes, cell)
  const capacity = lineCount(bytes, cell.next)
  const codes = domains.columns.map(() => new Uint16Array(capacity))
  const persons = domains.person === null ? null : new Int32Array(capacity)
  const readers = planReaders(header, domains, { bytes, codes, persons })
  const width = readers.length
  let rows = 0
  while (cell.next < bytes.length) {
    if (width > 1 && isLineEnd(bytes, cell)) continue
    for (let place = 0; place < width; place += 1) {
      nextCell(bytes, cell)
      if (cell.last !== (place === width - 1)) {
        throw new Problem('input-invalid', `Row ${rows + 2} has another number of cells than the header.`, {
          row: rows + 2,
        })
      }
      const reader = readers[place]!
      if (!reader.read(rows, cell)) {
        throw new Problem('input-invalid', `Row ${rows + 2}, column "${reader.name}": ${faultOf(reader, domains)}.`, {
          row: rows + 2,
          column: reader.name,
        })
      }
    }
    rows += 1
  }
  return {
    rows,
    codes: codes.map((column) => column.subarray(0, rows)),
    persons: persons === null ? null : persons.subarray(0, rows),
    leftOut: width - domains.columns.length - (persons === null ? 0 : 1),
  }
}

const faultOf = (reader: Reader, domains: CaseDomains): string =>
  reader.name === domains.person ? 'the person is missing' : 'the value is not in the codebook'

function planReaders(
  header: readonly string[],
  domains: CaseDomains,
  into: { bytes: Uint8Array; codes: Uint16Array[]; persons: Int32Array | null },
): Reader[] {
  const wanted = [...domains.columns.map(({ name }) => name), ...(domains.person === null ? [] : [domains.person])]
  const lacking = wanted.filter((name) => !header.includes(name))
  if (lacking.length > 0) {
    throw new Problem(
      'input-invalid',
      `The codebook does not fit the file: the file has no column ${lacking.map((name) => `"${name}"`).join(', ')}.`,
    )
  }
  const twice = wanted.find((name) => header.indexOf(name) !== header.lastIndexOf(name))
  if (twice !== undefined) throw new Problem('input-invalid', `The file has the column "${twice}" twice.`)
  return header.map((name) => {
    if (name === domains.person && into.persons !== null) return { name, read: personReader(into.bytes, into.persons) }
    const number = domains.columns.findIndex((column) => column.name === name)
    if (number < 0) return { name, read: () => true }
    const { values, missing } = domains.columns[number]!
    const entries = [
      ...values.map((value, place) => [value, place + 1] as const),
      ...missing.map((text) => [text, 0] as const),
    ]
    const lookup = new ValueLookup(entries)
    const column = into.codes[number]!
    return {
      name,
      read: (row, cell) => {
        const code = lookup.find(cell.text, cell.start, cell.end)
        column[row] = code
        return code >= 0
      },
    }
  })
}

function personReader(bytes: Uint8Array, persons: Int32Array): Reader['read'] {
  const numbers = new ValueNumbers()
  return (row, cell) => {
    if (cell.start === cell.end) return false
    persons[row] = numbers.number(cell.text === bytes ? cell.text : cell.text.slice(), cell.start, cell.end)
    return true
  }
}

function readHeader(bytes: Uint8Array, cell: Cell): string[] {
  const header: string[] = []
  const decoder = new TextDecoder('utf-8')
  if (cell.next >= bytes.length) throw new Problem('input-invalid', 'The case file is empty.')
  do {
    nextCell(bytes, cell)
    header.push(decoder.decode(cell.text.subarray(cell.start, cell.end)))
  } while (!cell.last)
  return header
}

/** Steps over an empty line. */
function isLineEnd(bytes: Uint8Array, cell: Cell): boolean {
  const at = bytes[cell.next] === 0x0d ? cell.next + 1 : cell.next
  if (bytes[at] !== 0x0a) return false
  cell.next = at + 1
  return true
}

function lineCount(bytes: Uint8Array, start: number): number {
  let lines = 1
  for (let at = start; at < bytes.length; at += 1) if (bytes[at] === 0x0a) lines += 1
  return lines
}

const byteOrderMark = (bytes: Uint8Array): number =>
  bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
