import type { BlockRule } from './block-rule.ts'
import { hashPair, hashText } from './hash.ts'

const seed = 31

/** Rows that agree on all of these fields, none of them absent: the plainest way to block. */
export function equalFields(...fields: readonly string[]): BlockRule {
  return {
    code: fields.join('+'),
    fields,
    on: (table) => {
      const columns = fields.map((field) => table.columns.find((column) => column.field.field === field))
      const values = columns.map((column) =>
        column === undefined || column.field.kind === 'birth' || column.names !== null
          ? null
          : Uint32Array.from(column.texts, (text) => hashText(text, seed)),
      )
      return (row, emit) => {
        let key = seed
        for (let f = 0; f < columns.length; f++) {
          const code = columns[f]?.codes[row] ?? 0
          if (code === 0) return
          key = hashPair(key, values[f]?.[code] ?? code)
        }
        emit(key)
      }
    },
  }
}
