import type { Patterns } from '../compare/pattern.ts'
import type { FieldWeights, Model } from './model.ts'
import { probabilityOf } from './model.ts'
import { pairWeigher } from './pair-weigher.ts'

/** How many pairs the shipped model's shares are worth against what this run's pairs show. */
const priorPairs = 400
const mostRounds = 20

/**
 * Learns the shares `m` and the share of one-person pairs from the patterns of candidate pairs, by expectation-maximisation on counts
 * (Dempster, Laird & Rubin 1977; Winkler 1988). Starts from the given model and is held to it by a prior, so that a small or odd
 * set of lists cannot teach nonsense. `allPairs` is the number of pairs there are, candidates or not. `u` is not touched here:
 * it comes from random pairs. Assumes fields are independent given the truth; the slope of the model absorbs what is not.
 */
export function learnWeights(
  model: Model,
  patterns: Patterns,
  counts: ReadonlyMap<number, number>,
  allPairs: number,
): Model {
  let current = model
  for (let round = 0; round < mostRounds; round++) {
    const { matches, sums } = expect(current, patterns, counts)
    const share = Math.min(0.5, Math.max(1e-12, matches / Math.max(1, allPairs)))
    const fields = current.fields.map((field, f) => maximise(field, model.fields[f]!, sums[f]!))
    const change = Math.abs(Math.log2(share / current.share))
    current = { ...current, fields, share }
    if (change < 0.001) break
  }
  return current
}

function expect(model: Model, patterns: Patterns, counts: ReadonlyMap<number, number>) {
  const weigher = pairWeigher(model)
  const sums = model.fields.map(({ levels }) => new Float64Array(levels.length))
  let matches = 0
  for (const [pattern, count] of counts) {
    let weight = 0
    for (let f = 0; f < sums.length; f++) {
      weight += weigher.weighField(f, patterns.levelAt(pattern, f), f === 0 ? patterns.bitsAt(pattern) : Number.NaN)
    }
    const expected = probabilityOf(model, weight) * count
    matches += expected
    for (let f = 0; f < sums.length; f++) sums[f]![patterns.levelAt(pattern, f)]! += expected
  }
  return { matches, sums }
}

function maximise(field: FieldWeights, prior: FieldWeights, sums: Float64Array): FieldWeights {
  const present = sums.reduce((total, sum, level) => (level === 0 ? total : total + sum), 0)
  const levels = field.levels.map((each, level) =>
    level === 0 ? each : { ...each, m: (priorPairs * prior.levels[level]!.m + sums[level]!) / (priorPairs + present) },
  )
  return { ...field, levels }
}
