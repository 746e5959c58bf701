import { tokenBits } from '../compare/token-bits.ts'
import type { Table } from '../table/prepare.ts'
import { addPart, steps, withoutName } from './promise.ts'
import { firstOf, type Segment } from './segment.ts'
import type { SimilarTokens, tokenFinder } from './similar-tokens.ts'

/** Entries followed under one key of another rule. */
const mostUnderKey = 2_000

/** Rows worth weighing for a query. Reused between queries. */
export interface Gathering {
  readonly rows: Uint32Array
  count: number
  /** By row of the segment, what was found of its name (`promise`); only rows gathered are not 0. */
  readonly promise: Uint16Array
  /** Room for a rough weight beside each row gathered. */
  readonly steps: Uint16Array
  /** Rows that share a value which is rare by itself: compared whatever else they promise. */
  readonly certain: Set<number>
}

export const newGathering = (rows: number): Gathering => ({
  rows: new Uint32Array(rows),
  count: 0,
  promise: new Uint16Array(rows),
  steps: new Uint16Array(rows),
  certain: new Set(),
})

/** Forgets the last query. */
export function clearGathering(gathering: Gathering): void {
  for (let i = 0; i < gathering.count; i++) gathering.promise[gathering.rows[i]!] = 0
  gathering.count = 0
  gathering.certain.clear()
}

/** Follows every token and every other key of the query to rows. */
export function gather(
  segment: Segment,
  find: ReturnType<typeof tokenFinder>,
  query: Table,
  gathering: Gathering,
): void {
  const { rows, promise, certain } = gathering
  const meet = (row: number): void => {
    if (promise[row] !== 0) return
    promise[row] = withoutName
    rows[gathering.count++] = row
  }
  for (const { rule, keys, isCertain } of segment.rules) {
    rule.on(query)(0, (key) => {
      const first = firstOf(keys, key)
      if (first < 0) return
      for (let place = first; keys.keys[place] === key && place < first + mostUnderKey; place++) {
        meet(keys.to[place]!)
        if (isCertain) certain.add(keys.to[place]!)
      }
    })
  }
  const asked = query.columns.find(({ field }) => field.kind === 'name')!.names!.tokens
  const similar: SimilarTokens[] = []
  for (let token = 0; token < asked.count; token++) similar.push(find(asked, token))
  similar.sort((x, y) => x.rows - y.rows)
  for (const each of similar) follow(segment, each, gathering)
}

function follow(segment: Segment, { ids, similarities }: SimilarTokens, gathering: Gathering): void {
  const { rows, promise } = gathering
  const { tokenStarts, tokenRows } = segment
  const bits = tokenBits(segment.name)
  let { count } = gathering
  for (let i = 0; i < ids.length; i++) {
    const id = ids[i]!
    const halfBits = Math.round(bits[id]! * similarities[i]! * steps)
    const end = tokenStarts[id + 1]!
    for (let place = tokenStarts[id]!; place < end; place++) {
      const row = tokenRows[place]!
      const before = promise[row]!
      if (before === 0) rows[count++] = row
      promise[row] = addPart(before, halfBits)
    }
  }
  gathering.count = count
}
