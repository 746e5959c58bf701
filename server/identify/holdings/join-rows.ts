/** An accepted link between two rows, by their places in the reader's rows. */
export interface Join {
  readonly a: number
  readonly b: number
  /** Joins are replayed in the order they were accepted in; ties by the rows' places. */
  readonly order: number
  /** Two people said so, one of whom may confirm links that bring a charge. */
  readonly confirmed: boolean
}

/** Why an accepted link does not join: someone said its two sides are different people, or it would bring a charge and one person is not enough. */
export type Held = 'apart' | 'second'

export interface Joined {
  /** For each row the place of the first row of its person. */
  readonly first: Int32Array
  /** The joins that do not join, by their place in `joins`. */
  readonly held: ReadonlyMap<Join, Held>
}

/**
 * Which rows are one person: a pure function of what was judged, so undoing a judgement is exact.
 * A pair in `apart` is never in one person, however many links lead from one to the other. A link that would bring a mark in `charged`
 * to a person without one joins only when confirmed.
 */
export function joinRows(
  rows: number,
  joins: readonly Join[],
  apart: readonly (readonly [number, number])[],
  charged: (row: number) => boolean,
): Joined {
  const first = Int32Array.from({ length: rows }, (_, row) => row)
  const find = (row: number): number => {
    let at = row
    while (first[at]! !== at) {
      first[at] = first[first[at]!]!
      at = first[at]!
    }
    return at
  }
  const strangers = new Map<number, Set<number>>()
  for (const [a, b] of apart) {
    for (const [mine, theirs] of [
      [a, b],
      [b, a],
    ] as const) {
      const known = strangers.get(mine)
      if (known) known.add(theirs)
      else strangers.set(mine, new Set([theirs]))
    }
  }
  const bearsCharge = Uint8Array.from({ length: rows }, (_, row) => (charged(row) ? 1 : 0))
  const held = new Map<Join, Held>()
  const inOrder = [...joins].sort((x, y) => x.order - y.order || x.a - y.a || x.b - y.b)
  for (const join of inOrder) {
    const [a, b] = [find(join.a), find(join.b)]
    if (a === b) continue
    if (meets(strangers.get(a), b, find) || meets(strangers.get(b), a, find)) {
      held.set(join, 'apart')
      continue
    }
    if (bearsCharge[a] !== bearsCharge[b] && !join.confirmed) {
      held.set(join, 'second')
      continue
    }
    const [kept, absorbed] = a < b ? [a, b] : [b, a]
    first[absorbed] = kept
    bearsCharge[kept]! |= bearsCharge[absorbed]!
    const moved = strangers.get(absorbed)
    if (moved) {
      const known = strangers.get(kept)
      if (known) for (const row of moved) known.add(row)
      else strangers.set(kept, moved)
    }
  }
  for (let row = 0; row < rows; row += 1) first[row] = find(row)
  return { first, held }
}

function meets(strangers: Set<number> | undefined, person: number, find: (row: number) => number): boolean {
  if (strangers) for (const row of strangers) if (find(row) === person) return true
  return false
}
