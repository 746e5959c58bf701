// Bayesian averaging over decomposable graphs with hyper-Dirichlet priors, summed exactly over a grid of unseen numbers.
// Source: Madigan and York (1997), Bayesian methods for estimation of the size of a closed population, Biometrika 84(1).
// Assumes: closed population, lists linked without error, and dependence between lists that some decomposable graph
// describes; prior mass 2^-m a cell, graphs equally likely, and 1 / N for the population.
import { logFactorial, logGamma } from '../../../numbers/log-gamma.ts'
import { sizeOf } from '../../models/terms.ts'
import { type DecomposableGraph, decomposableGraphs } from './decomposable-graphs.ts'

/** Scores this far below the highest (in logarithms) add less than a rounding error to any sum. */
const negligible = 60

export interface GraphPosterior {
  /** The posterior mean of the whole population, observed included. */
  readonly mean: number
  /** The smallest population with at least the asked posterior probability at or below it. */
  readonly quantile: (p: number) => number
  /** Graphs with their posterior probability and the mean given the graph, most probable first. */
  readonly graphs: readonly { graph: DecomposableGraph; weight: number; mean: number }[]
  /** The posterior probability of more unseen than a number. */
  readonly beyond: (unseen: number) => number
  /** The posterior probability of the last grid value: not small means that the grid is too short. */
  readonly atEnd: number
  readonly points: number
}

/** Every number of unseen people from 1 to four times the observed. */
export const wholeGrid = (observed: number): Float64Array =>
  Float64Array.from({ length: 4 * observed }, (_, at) => at + 1)

/** Numbers of unseen people up to 30 times the observed: all, or `points` of them spread evenly. */
export function unseenGrid(observed: number, points = 4000): Float64Array {
  if (observed * 30 <= points) return Float64Array.from({ length: observed * 30 }, (_, at) => at + 1)
  const grid = new Set<number>()
  for (let at = 0; at < points; at += 1) grid.add(Math.round(1 + (at * (30 * observed - 1)) / (points - 1)))
  return Float64Array.from(grid)
}

/** The posterior over graphs and unseen numbers for counts by cell. */
export function averageGraphs(counts: Float64Array, grid: Float64Array): GraphPosterior {
  const cells = counts.length
  const lists = Math.log2(cells)
  const observed = counts.reduce((sum, count) => sum + count, 0)
  const prior = 2 ** -lists
  const marginals = marginalTerms(counts, grid, prior)
  const total = logGamma(cells * prior)
  const common = new Float64Array(grid.length)
  const ends = new Float64Array(grid.length)
  for (let at = 0; at < grid.length; at += 1) {
    const unseen = grid[at]!
    const everyone = observed + unseen
    common[at] = logFactorial(everyone) - logFactorial(unseen) - Math.log(everyone)
    ends[at] = total - logGamma(everyone + cells * prior)
  }
  const graphs = decomposableGraphs(lists)
  const scores = new Float64Array(grid.length)
  const score = ({ cliques, separators }: DecomposableGraph): number => {
    const parts = cliques.length - separators.filter((mask) => mask !== 0).length
    for (let at = 0; at < grid.length; at += 1) scores[at] = common[at]! + parts * ends[at]!
    for (const mask of cliques) addTo(scores, marginals[mask]!, 1)
    for (const mask of separators) if (mask !== 0) addTo(scores, marginals[mask]!, -1)
    let top = Number.NEGATIVE_INFINITY
    for (let at = 0; at < scores.length; at += 1) if (scores[at]! > top) top = scores[at]!
    return top
  }
  const tops = graphs.map(score)
  const highest = tops.reduce((one, other) => Math.max(one, other))
  const posterior = new Float64Array(grid.length)
  const weighed: { graph: DecomposableGraph; weight: number; mean: number }[] = []
  for (const [number, graph] of graphs.entries()) {
    if (tops[number]! < highest - negligible) continue
    score(graph)
    let weight = 0
    let moment = 0
    for (let at = 0; at < scores.length; at += 1) {
      const below = scores[at]! - highest
      if (below < -negligible) continue
      const mass = Math.exp(below)
      weight += mass
      moment += mass * grid[at]!
      posterior[at]! += mass
    }
    weighed.push({ graph, weight, mean: observed + moment / weight })
  }
  return summarise({ grid, observed, posterior }, weighed)
}

function addTo(scores: Float64Array, terms: Float64Array, sign: number): void {
  for (let at = 0; at < scores.length; at += 1) scores[at]! += sign * terms[at]!
}

/** For every set of lists, the Dirichlet evidence of its marginal table at each unseen number. */
function marginalTerms(counts: Float64Array, grid: Float64Array, prior: number): Float64Array[] {
  const cells = counts.length
  const terms: Float64Array[] = [new Float64Array(grid.length)]
  for (let mask = 1; mask < cells; mask += 1) {
    const share = prior * 2 ** (Math.log2(cells) - sizeOf(mask))
    const marginal = new Float64Array(cells)
    for (let cell = 1; cell < cells; cell += 1) marginal[cell & mask]! += counts[cell]!
    let fixed = 0
    let many = 1
    for (let cell = mask; cell > 0; cell = (cell - 1) & mask) {
      fixed += logGamma(marginal[cell]! + share)
      many += 1
    }
    fixed -= many * logGamma(share)
    const nobody = marginal[0]! + share
    const term = new Float64Array(grid.length)
    for (let at = 0; at < grid.length; at += 1) term[at] = fixed + logGamma(nobody + grid[at]!)
    terms.push(term)
  }
  return terms
}

function summarise(
  { grid, observed, posterior }: { grid: Float64Array; observed: number; posterior: Float64Array },
  weighed: readonly { graph: DecomposableGraph; weight: number; mean: number }[],
): GraphPosterior {
  const all = posterior.reduce((sum, mass) => sum + mass, 0)
  let mean = 0
  for (let at = 0; at < grid.length; at += 1) mean += (posterior[at]! / all) * (grid[at]! + observed)
  const quantile = (p: number): number => {
    let below = 0
    for (let at = 0; at < grid.length; at += 1) {
      below += posterior[at]! / all
      if (below >= p) return grid[at]! + observed
    }
    return grid[grid.length - 1]! + observed
  }
  return {
    mean,
    quantile,
    graphs: weighed
      .map((each) => ({ ...each, weight: each.weight / all }))
      .sort((one, other) => other.weight - one.weight),
    beyond: (unseen) => posterior.reduce((sum, mass, at) => (grid[at]! > unseen ? sum + mass / all : sum), 0),
    atEnd: posterior[posterior.length - 1]! / all,
    points: grid.length,
  }
}
