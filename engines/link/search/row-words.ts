import type { FieldKind } from '../table/field.ts'
import type { Table } from '../table/prepare.ts'

/**
 * What a row says beside its name, packed into two neighbouring numbers, so that weighing a row roughly costs one visit to memory: the packed
 * birth and the nationality by code; then place, tokens in the name, and sex by code. A code too large for its bits stands for "absent": the whole
 * comparison that follows reads the columns themselves.
 */
export const wordBits = { birth: 22, nationality: 10, place: 22, tokens: 4, sex: 6 } as const
const limit = (bits: number) => 1 << bits
const mostTokens = limit(wordBits.tokens) - 1

export function rowWords(table: Table): Uint32Array {
  const codesOf = (kind: FieldKind) => table.columns.find(({ field }) => field.kind === kind)?.codes
  const [births, nationalities, places, sexes] = (['birth', 'nationality', 'place', 'sex'] as const).map(codesOf)
  const name = table.columns.find(({ field }) => field.kind === 'name')!
  const { formStarts, tokenStarts } = name.names!
  const words = new Uint32Array(table.rows * 2)
  const fitting = (code: number, bits: number) => (code < limit(bits) ? code : 0)
  for (let row = 0; row < table.rows; row++) {
    const form = formStarts[name.codes[row]!]!
    const isOneForm = name.codes[row] !== 0 && formStarts[name.codes[row]! + 1]! - form === 1
    const tokens = isOneForm ? Math.min(mostTokens, tokenStarts[form + 1]! - tokenStarts[form]!) : 0
    const nationality = fitting(nationalities?.[row] ?? 0, wordBits.nationality)
    words[row * 2] = (fitting(births?.[row] ?? 0, wordBits.birth) << wordBits.nationality) | nationality
    words[row * 2 + 1] =
      (fitting(places?.[row] ?? 0, wordBits.place) << (wordBits.tokens + wordBits.sex)) |
      (tokens << wordBits.sex) |
      fitting(sexes?.[row] ?? 0, wordBits.sex)
  }
  return words
}
