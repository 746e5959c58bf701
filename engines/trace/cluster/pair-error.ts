/**
 * Precision and recall over pairs of addresses: of the pairs put together, how many share an owner; of the pairs that
 * share one, how many were put together. Addresses without a known owner (-1) are left out. Counts are exact integers
 * held in doubles below 2^53.
 */
export interface PairError {
  readonly precision: number
  readonly recall: number
  readonly largestCluster: number
}

export function pairError(root: Uint32Array, owner: Int32Array): PairError {
  const clusterSize = new Map<number, number>()
  const ownerSize = new Map<number, number>()
  const both = new Map<number, number>()
  const width = 2 ** 31
  let largestCluster = 0
  for (let address = 0; address < root.length; address++) {
    const who = owner[address]!
    if (who < 0) continue
    const size = (clusterSize.get(root[address]!) ?? 0) + 1
    clusterSize.set(root[address]!, size)
    if (size > largestCluster) largestCluster = size
    ownerSize.set(who, (ownerSize.get(who) ?? 0) + 1)
    const cell = root[address]! * width + who
    both.set(cell, (both.get(cell) ?? 0) + 1)
  }
  const pairs = (sizes: Map<number, number>) => {
    let sum = 0
    for (const size of sizes.values()) sum += (size * (size - 1)) / 2
    return sum
  }
  const right = pairs(both)
  const together = pairs(clusterSize)
  const owned = pairs(ownerSize)
  return {
    precision: together === 0 ? 1 : right / together,
    recall: owned === 0 ? 1 : right / owned,
    largestCluster,
  }
}
