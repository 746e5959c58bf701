import { hashText } from '../block/hash.ts'
import { radixSort } from '../block/radix-sort.ts'
import type { Column, NameParts } from '../table/column.ts'
import type { Table } from '../table/prepare.ts'
import { firstOf, type SortedKeys } from './segment.ts'

const seed = 23

/** How often each value and each token of a table came, to be looked up from another table. */
export interface Counted {
  readonly rows: number
  readonly columns: readonly { readonly values: SortedKeys; readonly counts: Uint32Array }[]
}

/** Makes the counts of a table findable by text. */
export function countsOf(table: Table): Counted {
  const columns = table.columns.map(({ names, texts, counts }) =>
    names === null
      ? { values: sorted(texts.map((text) => hashText(text, seed))), counts }
      : { values: sorted(names.tokens.identities), counts: names.tokenCounts },
  )
  return { rows: table.rows, columns }
}

/**
 * A small table whose rarities are those of the large one beside it: every count is added to the large one's. What is common stays
 * common whichever of the two a row stands in.
 */
export function countTogether(small: Table, large: Counted): Table {
  const columns = small.columns.map((column, f): Column => {
    const { values, counts } = large.columns[f]!
    const plus = (hash: number): number => {
      const place = firstOf(values, hash)
      return place < 0 ? 0 : counts[values.to[place]!]!
    }
    const population = small.rows + large.rows
    if (column.names === null) {
      const together = column.counts.map((count, code) =>
        code === 0 ? count : count + plus(hashText(column.texts[code]!, seed)),
      )
      return { ...column, counts: together, population }
    }
    const names: NameParts = {
      ...column.names,
      tokenCounts: column.names.tokenCounts.map((count, id) => count + plus(column.names!.tokens.identities[id]!)),
    }
    return { ...column, names, population }
  })
  return { rows: small.rows, columns }
}

function sorted(hashes: ArrayLike<number>): SortedKeys {
  const { keys, rows } = radixSort(
    Uint32Array.from(hashes),
    Uint32Array.from(hashes, (_, at) => at),
  )
  return { keys, to: rows }
}
