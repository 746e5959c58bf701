import type { Random } from '../random/seeded-random.ts'
import { scenario } from './scenario.ts'

/**
 * Draws which lists a person is on, so that both published-like margins hold: how many lists one person is on, and how much of the
 * release each list covers. Subsets of a size are weighted by each list's odds, and the odds are fitted to the coverages by repeated scaling.
 */
export function listChooser(): (random: Random) => readonly number[] {
  const coverages = scenario.listKinds.map(({ coverage }) => coverage)
  const sizes = sizeShares(coverages.length)
  const odds = coverages.map((coverage) => coverage / (1 - coverage))
  for (let round = 0; round < 200; round += 1) {
    const reached = reachedCoverages(odds, sizes)
    for (const [list, coverage] of coverages.entries()) odds[list]! *= coverage / reached[list]!
  }
  const bySize = subsetsBySize(odds)
  return (random) => {
    const subsets = bySize[random.weighted(sizes)]!
    return subsets[random.weighted(subsets.map(({ weight }) => weight))]!.lists
  }
}

interface Subset {
  readonly lists: readonly number[]
  readonly weight: number
}

/** Share of people on exactly so many lists; "5+" is spread over five and more, halving. */
function sizeShares(most: number): readonly number[] {
  const { '5+': rest, ...few } = scenario.onExactly
  const shares = Object.values(few)
  const tail = Array.from({ length: most - 4 }, (_, place) => 0.5 ** place)
  const sum = tail.reduce((total, share) => total + share, 0)
  return [...shares, ...tail.map((share) => (share / sum) * rest)]
}

function subsetsBySize(odds: readonly number[]): readonly (readonly Subset[])[] {
  const bySize: Subset[][] = Array.from({ length: odds.length + 1 }, () => [])
  for (let bits = 0; bits < 1 << odds.length; bits += 1) {
    const lists = odds.map((_, list) => list).filter((list) => (bits >> list) & 1)
    bySize[lists.length]!.push({ lists, weight: lists.reduce((product, list) => product * odds[list]!, 1) })
  }
  return bySize
}

function reachedCoverages(odds: readonly number[], sizes: readonly number[]): readonly number[] {
  const reached = odds.map(() => 0)
  for (const [size, subsets] of subsetsBySize(odds).entries()) {
    const sum = subsets.reduce((total, { weight }) => total + weight, 0)
    for (const { lists, weight } of subsets) {
      for (const list of lists) reached[list]! += (sizes[size]! * weight) / sum
    }
  }
  return reached
}
