import type { FieldKind } from '../table/field.ts'
import type { Table } from '../table/prepare.ts'

/**
 * What a row says beside its name, packed into two neighbouring numbers, so that weighing a row roughly costs one visit to memory:
 * births by their number in `births` and nationalities by code; then places, tokens in the name, and sexes by code. A code too large for its
 * bits stands for "absent": the whole comparison that follows reads the columns themselves.
 */
export interface RowWords {
  readonly words: Uint32Array
  /** The distinct packed births; number 0 is absent. */
  readonly births: Uint32Array
}

export const wordBits = { birth: 18, nationality: 14, place: 22, tokens: 4, sex: 6 } as const
const most = { birth: 1 << 18, nationality: 1 << 14, place: 1 << 22, tokens: 15, sex: 1 << 6 }

export function rowWords(table: Table): RowWords {
  const codesOf = (kind: FieldKind) => table.columns.find(({ field }) => field.kind === kind)?.codes
  const [births, nationalities, places, sexes] = (['birth', 'nationality', 'place', 'sex'] as const).map(codesOf)
  const name = table.columns.find(({ field }) => field.kind === 'name')!
  const { formStarts, tokenStarts } = name.names!
  const numbers = new Map<number, number>([[0, 0]])
  const words = new Uint32Array(table.rows * 2)
  const fitting = (code: number, limit: number) => (code < limit ? code : 0)
  for (let row = 0; row < table.rows; row++) {
    const birth = births?.[row] ?? 0
    let number = numbers.get(birth)
    if (number === undefined) {
      number = numbers.size
      numbers.set(birth, number)
    }
    const form = formStarts[name.codes[row]!]!
    const isOneForm = name.codes[row] !== 0 && formStarts[name.codes[row]! + 1]! - form === 1
    const tokens = isOneForm ? Math.min(most.tokens, tokenStarts[form + 1]! - tokenStarts[form]!) : 0
    words[row * 2] =
      (fitting(number, most.birth) << wordBits.nationality) | fitting(nationalities?.[row] ?? 0, most.nationality)
    words[row * 2 + 1] =
      (fitting(places?.[row] ?? 0, most.place) << (wordBits.tokens + wordBits.sex)) |
      (tokens << wordBits.sex) |
      fitting(sexes?.[row] ?? 0, most.sex)
  }
  return { words, births: Uint32Array.from(numbers.keys()) }
}
