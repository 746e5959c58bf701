import type { BlockRule, EmitKeys } from '../block/block-rule.ts'
import { searchRules } from '../block/people-rules.ts'
import { radixSort } from '../block/radix-sort.ts'
import type { Column } from '../table/column.ts'
import type { Table } from '../table/prepare.ts'
import { contentHashes } from './content-hash.ts'
import { rowWords } from './row-words.ts'

/**
 * Rows made searchable. Tokens lead to rows, candidate keys to tokens; other rules (documents, phones, births) lead to rows directly.
 * Every arrow is a sorted array of 32-bit keys beside what they lead to.
 */
export interface Segment {
  readonly table: Table
  readonly name: Column
  /** token → rows, compressed. */
  readonly tokenStarts: Uint32Array
  readonly tokenRows: Uint32Array
  readonly tokenKeys: SortedKeys
  /** Two packed numbers a row (`rowWords`). */
  readonly words: Uint32Array
  /** A hash of what each row says. */
  readonly contents: Uint32Array
  /** Other ways to a row; a value that is rare by itself makes it certain to be compared. */
  readonly rules: readonly { readonly rule: BlockRule; readonly keys: SortedKeys; readonly isCertain: boolean }[]
}

/** Keys in ascending order, each with the number it leads to. */
export interface SortedKeys {
  readonly keys: Uint32Array
  readonly to: Uint32Array
}

export function buildSegment(table: Table): Segment {
  const name = table.columns.find(({ field }) => field.kind === 'name')
  if (name === undefined || name.names === null) throw new TypeError('An index needs a field of kind "name".')
  const { tokenStarts, tokenRows } = rowsOfTokens(name, table.rows)
  return {
    table,
    name,
    tokenStarts,
    tokenRows,
    tokenKeys: tokenKeysOf(name),
    words: rowWords(table),
    contents: contentHashes(table),
    rules: searchRules.map(({ rule, isCertain }) => ({
      rule,
      keys: sortedKeysOf(rule.on(table), table.rows),
      isCertain,
    })),
  }
}

/** The place of the first entry of a key, or -1. */
export function firstOf({ keys }: SortedKeys, key: number): number {
  let [low, high] = [0, keys.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (keys[middle]! < key) low = middle + 1
    else high = middle
  }
  return keys[low] === key ? low : -1
}

function rowsOfTokens(name: Column, rows: number) {
  const { formStarts, tokenStarts: tokensOfForm, tokenIds, tokens } = name.names!
  const starts = new Uint32Array(tokens.count + 1)
  const lastRow = new Int32Array(tokens.count)
  const eachToken = (visit: (token: number, row: number) => void) => {
    lastRow.fill(-1)
    for (let row = 0; row < rows; row++) {
      const code = name.codes[row]!
      if (code === 0) continue
      const end = tokensOfForm[formStarts[code + 1]!]!
      for (let i = tokensOfForm[formStarts[code]!]!; i < end; i++) {
        const token = tokenIds[i]!
        if (lastRow[token] === row) continue
        lastRow[token] = row
        visit(token, row)
      }
    }
  }
  eachToken((token) => {
    starts[token + 1]! += 1
  })
  for (let token = 0; token < tokens.count; token++) starts[token + 1]! += starts[token]!
  const next = starts.slice()
  const tokenRows = new Uint32Array(starts[tokens.count]!)
  eachToken((token, row) => {
    tokenRows[next[token]!++] = row
  })
  return { tokenStarts: starts, tokenRows }
}

function tokenKeysOf(name: Column): SortedKeys {
  const { tokens } = name.names!
  return sortedKeysOf((token, emit) => {
    for (let i = tokens.keyStarts[token]!; i < tokens.keyStarts[token + 1]!; i++) emit(tokens.keys[i]!)
  }, tokens.count)
}

function sortedKeysOf(keysOf: EmitKeys, count: number): SortedKeys {
  let keys = new Uint32Array(1024)
  let to = new Uint32Array(1024)
  let size = 0
  let current = 0
  const emit = (key: number) => {
    if (size === keys.length) {
      const [moreKeys, moreTo] = [new Uint32Array(size * 2), new Uint32Array(size * 2)]
      moreKeys.set(keys)
      moreTo.set(to)
      ;[keys, to] = [moreKeys, moreTo]
    }
    keys[size] = key
    to[size++] = current
  }
  for (current = 0; current < count; current++) keysOf(current, emit)
  const sorted = radixSort(keys.slice(0, size), to.slice(0, size))
  return { keys: sorted.keys, to: sorted.rows }
}
