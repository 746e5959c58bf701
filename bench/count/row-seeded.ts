// The row-seeded method of Synthetic Data Showcase, written anew as a peer and held step by step against its published
// source (row_seeded, consolidate, suppress): records grown inside one real row by how many rows share the grown set,
// left-over attributes pooled into further records, surplus deleted. No package one could install holds this method:
// pac-synth 0.0.8 counts, and makes records with differential privacy only.
import { seededRandom } from '@homeward/count/estimate'
import type { CaseTable } from '@homeward/count/publish'

/** Synthetic rows as attribute lists; an attribute is column x 4096 + code. */
export function rowSeeded(table: CaseTable, k: number, seed: number): number[][] {
  const uniform = seededRandom(seed)
  const words = Math.ceil(table.rows / 32)
  const bits = new Map<number, Uint32Array>()
  const rows = Array.from({ length: table.rows }, (_, row) =>
    table.codes.flatMap((column, at) => (column[row] === 0 ? [] : [at * 4096 + column[row]!])),
  )
  for (const [row, attributes] of rows.entries()) {
    for (const attribute of attributes) {
      const own = bits.get(attribute) ?? new Uint32Array(words)
      bits.set(attribute, own)
      own[row >>> 5]! |= 1 << (row & 31)
    }
  }
  const target = new Map([...bits].map(([attribute, own]) => [attribute, count(own) - (count(own) % k)]))
  const made: number[][] = []
  const pool = new Map(target)

  /** Grows a record from candidates until no further one is shared by k rows. */
  const grow = (from: readonly number[]): number[] => {
    const alive = new Uint32Array(words).fill(0xffffffff)
    let left = [...from]
    const record: number[] = []
    for (;;) {
      const weights = left.map((attribute) => shared(alive, bits.get(attribute)!)).map((each) => (each >= k ? each : 0))
      let at = uniform() * weights.reduce((sum, each) => sum + each, 0)
      const chosen = weights.findIndex((weight) => {
        at -= weight
        return weight > 0 && at < 0
      })
      if (chosen < 0) return record
      const attribute = left[chosen]!
      record.push(attribute)
      const own = bits.get(attribute)!
      for (let word = 0; word < words; word += 1) alive[word]! &= own[word]!
      left = left.filter((other, place) => weights[place]! > 0 && other >> 12 !== attribute >> 12)
    }
  }
  const take = (record: number[]) => {
    made.push(record)
    for (const attribute of record) pool.set(attribute, pool.get(attribute)! - 1)
  }
  for (const row of rows) {
    const record = grow(row)
    if (record.length > 0) take(record)
  }
  for (;;) {
    const open = [...pool].filter(([, wanted]) => wanted > 0).map(([attribute]) => attribute)
    if (open.length === 0) break
    const record = grow(open)
    if (record.length === 0) break
    take(record)
  }
  for (const [attribute, wanted] of pool) {
    if (wanted >= 0) continue
    const holders = made.filter((record) => record.includes(attribute))
    for (let surplus = -wanted; surplus > 0 && holders.length > 0; surplus -= 1) {
      const [record] = holders.splice(Math.floor(uniform() * holders.length), 1)
      record!.splice(record!.indexOf(attribute), 1)
    }
  }
  return made.filter((record) => record.length > 0)
}

function shared(one: Uint32Array, other: Uint32Array): number {
  let sum = 0
  for (let word = 0; word < one.length; word += 1) sum += ones(one[word]! & other[word]!)
  return sum
}

const count = (words: Uint32Array): number => words.reduce((sum, word) => sum + ones(word), 0)

function ones(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555)
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333)
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
