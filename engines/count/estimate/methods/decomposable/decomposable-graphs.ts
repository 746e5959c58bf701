import { sizeOf } from '../../models/terms.ts'

/** A decomposable graph of lists by its cliques and the separators of a junction tree, each a bit mask. */
export interface DecomposableGraph {
  readonly cliques: readonly number[]
  /** With repetition; 0 stands between parts that are not connected. */
  readonly separators: readonly number[]
}

/** The most lists whose graphs are all looked at: 18,154 of them. */
export const mostListsForGraphs = 6

/** Every decomposable (chordal) graph on labelled lists: 2, 8, 61, 822, 18,154 for 2 to 6 lists. */
export function decomposableGraphs(lists: number): DecomposableGraph[] {
  const pairs: (readonly [number, number])[] = []
  for (let one = 0; one < lists; one += 1) for (let other = one + 1; other < lists; other += 1) pairs.push([one, other])
  const graphs: DecomposableGraph[] = []
  const neighbours = new Int32Array(lists)
  for (let number = 0; number < 2 ** pairs.length; number += 1) {
    neighbours.fill(0)
    for (const [at, [one, other]] of pairs.entries()) {
      if (((number >>> at) & 1) === 0) continue
      neighbours[one]! |= 1 << other
      neighbours[other]! |= 1 << one
    }
    const cliques = cliquesByElimination(neighbours)
    if (cliques !== null) graphs.push({ cliques, separators: separatorsOf(cliques) })
  }
  return graphs
}

/** Takes away lists whose neighbours all know each other; a graph is chordal exactly if that ends with nothing left. */
function cliquesByElimination(neighbours: Int32Array): number[] | null {
  let left = (1 << neighbours.length) - 1
  const found: number[] = []
  while (left !== 0) {
    let removed = false
    for (let list = 0; list < neighbours.length && !removed; list += 1) {
      if (((left >> list) & 1) === 0) continue
      const around = neighbours[list]! & left
      if (!isComplete(around, neighbours)) continue
      const clique = around | (1 << list)
      if (!found.some((other) => (clique & other) === clique)) found.push(clique)
      left &= ~(1 << list)
      removed = true
    }
    if (!removed) return null
  }
  return found
}

function isComplete(mask: number, neighbours: Int32Array): boolean {
  for (let list = 0; mask >> list !== 0; list += 1) {
    const others = mask & ~(1 << list)
    if ((mask >> list) & 1 && (others & ~neighbours[list]!) !== 0) return false
  }
  return true
}

/** The separators: a spanning tree of the cliques with the largest intersections (Prim). */
function separatorsOf(cliques: readonly number[]): number[] {
  const separators: number[] = []
  const inTree = [cliques[0]!]
  const outside = cliques.slice(1)
  while (outside.length > 0) {
    let best = { place: 0, shared: -1, size: -1 }
    for (const [place, clique] of outside.entries()) {
      for (const member of inTree) {
        const size = sizeOf(clique & member)
        if (size > best.size) best = { place, shared: clique & member, size }
      }
    }
    separators.push(best.shared)
    inTree.push(...outside.splice(best.place, 1))
  }
  return separators
}
