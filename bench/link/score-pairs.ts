/** How well proposed pairs agree with the truth. */
export interface PairScore {
  readonly truePairs: number
  readonly proposed: number
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** Pairwise precision and recall of a grouping of rows against the true one; a row without a truth is left out. */
export function scoreGroups(proposed: ArrayLike<number>, truth: readonly (string | undefined)[]): PairScore {
  const pairsIn = (keys: Iterable<string>) => {
    const sizes = new Map<string, number>()
    for (const key of keys) sizes.set(key, (sizes.get(key) ?? 0) + 1)
    let pairs = 0
    for (const size of sizes.values()) pairs += (size * (size - 1)) / 2
    return pairs
  }
  const rows = truth.flatMap((person, row) => (person === undefined ? [] : [{ person, group: proposed[row]! }]))
  const truePairs = pairsIn(rows.map(({ person }) => person))
  const proposedPairs = pairsIn(rows.map(({ group }) => String(group)))
  const right = pairsIn(rows.map(({ person, group }) => `${group} ${person}`))
  const precision = proposedPairs === 0 ? 1 : right / proposedPairs
  const recall = truePairs === 0 ? 1 : right / truePairs
  return { truePairs, proposed: proposedPairs, precision, recall, f1: (2 * precision * recall) / (precision + recall) }
}
