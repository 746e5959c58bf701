import { Problem } from '@homeward/domain'
import { explainPair, type Model, type Table } from '@homeward/link'
import type { PlacedRow } from './read-rows.ts'
import type { RowPlaces } from './row-places.ts'

/** `--explain` takes two words: the second stands among the files and is told from them by its row number at the end. */
export function wordsToExplain(words: readonly string[], first: string | undefined) {
  if (first === undefined) return { files: words, first, second: undefined }
  const at = words.findIndex((word) => /(^|:)\d+$/.test(word))
  if (at < 0) throw new Problem('usage-wrong', 'Name two rows: --explain ROW_A ROW_B.')
  return { files: words.filter((_, place) => place !== at), first, second: words[at]! }
}

/** Rows named on the command line: `LIST:ROW`, or `ROW` alone when there is one list. */
export function findRow(rows: readonly PlacedRow[], word: string): number {
  const cut = word.lastIndexOf(':')
  const [list, row] = [word.slice(0, Math.max(0, cut)), Number(word.slice(cut + 1))]
  const lists = new Set(rows.map((each) => each.list))
  if (list === '' && lists.size > 1) {
    throw new Problem(
      'usage-wrong',
      'Name a row as LIST:ROW, for example 01-BGF.xlsx:17, because there are several lists.',
    )
  }
  const at = rows.findIndex((each) => each.row === row && (list === '' || each.list === list))
  if (at < 0) throw new Problem('input-invalid', 'There is no such row; rows are counted after the header from 1.')
  if (rows[at]!.values === null) throw new Problem('input-invalid', 'That row was set aside and cannot be compared.')
  return at
}

/** The whole reasoning about two rows as lines. Values are shown only on a terminal. */
export function explainRows(
  { rows, places, table, model }: { rows: readonly PlacedRow[]; places: RowPlaces; table: Table; model: Model },
  words: readonly [string, string],
  showsValues: boolean,
) {
  const [a, b] = [findRow(rows, words[0]), findRow(rows, words[1])]
  const pair = { a: places.numberAt(a), b: places.numberAt(b) }
  const explanation = explainPair(table, model, pair, [rows[a]!.values!, rows[b]!.values!])
  const lines = [
    `${words[0]} and ${words[1]}: weight ${explanation.weight.toFixed(2)} bits, probability ${explanation.probability.toFixed(4)}`,
    ...explanation.reasons.map(({ field, code, weight, sentence }) => {
      const values = showsValues ? `   ${written(rows[a]!, field)} | ${written(rows[b]!, field)}` : ''
      return `  ${weight >= 0 ? '+' : ''}${weight.toFixed(2)}  ${field}: ${sentence} (${code})${values}`
    }),
    ...explanation.aboutNames.map((sentence) => `  ${sentence}`),
  ]
  return { explanation, lines: lines.join('\n') }
}

const written = ({ values }: PlacedRow, field: string): string => {
  const parts = field === 'name' ? ['name', 'given', 'family', 'alias'] : field === 'birth' ? ['birth', 'age'] : [field]
  return parts.flatMap((part) => values?.[part] ?? []).join(', ')
}
