/** A row of a list and the person it is taken to be about. */
export interface Member {
  readonly list: string
  readonly person: string
}

/** How many people are on exactly which lists. */
export interface Overlap {
  readonly lists: readonly string[]
  /** `on` holds 1 for each list of the combination, in the order of `lists`; largest count first. */
  readonly patterns: readonly { readonly on: readonly (0 | 1)[]; readonly count: number }[]
  readonly people: number
}

/** Counts combinations of lists. A person twice on one list is on it once. */
export function countOverlap(rows: readonly Member[]): Overlap {
  const lists = [...new Set(rows.map(({ list }) => list))]
  const place = new Map(lists.map((list, at) => [list, at]))
  const onLists = new Map<string, Set<number>>()
  for (const { list, person } of rows) {
    const on = onLists.get(person) ?? new Set()
    onLists.set(person, on.add(place.get(list)!))
  }
  const counts = new Map<string, number>()
  for (const on of onLists.values()) {
    const pattern = lists.map((_, at) => (on.has(at) ? '1' : '0')).join('')
    counts.set(pattern, (counts.get(pattern) ?? 0) + 1)
  }
  const patterns = [...counts]
    .sort(([a, one], [b, two]) => two - one || (a < b ? 1 : -1))
    .map(([pattern, count]) => ({ on: [...pattern].map((is) => (is === '1' ? 1 : 0)) as (0 | 1)[], count }))
  return { lists, patterns, people: onLists.size }
}
