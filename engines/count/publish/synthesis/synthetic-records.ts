// Synthetic records as coded columns, ready to be written or counted like real ones.

export interface SyntheticRecords {
  readonly rows: number
  /** `codes[c][r]` as in a case table: 0 for missing, otherwise 1 + the place of the value in the codebook. */
  readonly codes: readonly Uint16Array[]
}

/** Turns rows of attribute numbers (-1 for missing) into coded columns, in the given order. */
export function toRecords(
  records: Int16Array,
  shape: { rows: number; width: number; first: Int32Array; order: Int32Array },
): SyntheticRecords {
  const { rows, width, first, order } = shape
  const codes = Array.from({ length: width }, (_, column) => {
    const coded = new Uint16Array(rows)
    for (let row = 0; row < rows; row += 1) {
      const attribute = records[order[row]! * width + column]!
      if (attribute >= 0) coded[row] = attribute - first[column]! + 1
    }
    return coded
  })
  return { rows, codes }
}

/** The lines of synthetic.csv, header first: the codebook's columns, missing cells as the codebook writes them. */
export function* recordLines(
  columns: readonly { name: string; values: readonly string[]; missing: readonly string[] }[],
  { rows, codes }: SyntheticRecords,
): Generator<string, void, void> {
  yield columns.map(({ name }) => cell(name)).join(',')
  const texts = columns.map(({ values, missing }) => [cell(missing[0] ?? ''), ...values.map(cell)])
  for (let row = 0; row < rows; row += 1) {
    let line = texts[0]![codes[0]![row]!]!
    for (let column = 1; column < texts.length; column += 1) line += `,${texts[column]![codes[column]![row]!]!}`
    yield line === '' ? '""' : line
  }
}

/** A cell of RFC 4180 text. */
export const cell = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
