import type { Patterns } from '../compare/pattern.ts'
import type { FieldWeights, Model } from './model.ts'
import { probabilityOf } from './model.ts'
import { pairWeigher } from './pair-weigher.ts'

/** What the given shares are worth, as a multiple of this run's expected pairs of one person: the answer moves a quarter of the way. */
const priorWorth = 3
/** And at least so many pairs. */
const leastPrior = 2_000
const mostRounds = 20

/** What of the model adapts to a run: nothing, how many pairs of one person there are, also the shares `m` of every level, or these from nothing (`learnByRule`). */
export type Learning = 'nothing' | 'share' | 'weights' | 'everything'

/**
 * Adapts a model to the patterns of a run's candidate pairs, by expectation-maximisation on counts (Dempster, Laird & Rubin 1977;
 * Winkler 1988). `allPairs` is the number of pairs there are, candidates or not. The share of one-person pairs is learned from pairs that
 * are probably one person, divided by the part of all one-person pairs that reaches this in training (`coverage`): the many improbable
 * pairs would otherwise outvote them. `u` is not touched here: it comes from random pairs.
 */
export function learnWeights(
  model: Model,
  patterns: Patterns,
  counts: ReadonlyMap<number, number>,
  { allPairs, learning }: { readonly allPairs: number; readonly learning: Learning },
): Model {
  let current = model
  for (let round = 0; round < mostRounds && learning !== 'nothing'; round++) {
    const { matches, probable, sums } = expect(current, patterns, counts)
    const expected = learning === 'weights' ? matches : probable / model.coverage
    const share = Math.min(0.5, Math.max(1e-12, expected / Math.max(1, allPairs)))
    const change = Math.abs(Math.log2(share / current.share))
    current = { ...current, share }
    if (learning === 'weights') {
      const held = Math.max(leastPrior, priorWorth * matches)
      const fields = current.fields.map((field, f) =>
        maximise({ field, prior: model.fields[f]!, sums: sums[f]!, held }),
      )
      current = { ...current, fields }
    }
    if (change < 0.001) break
  }
  return current
}

function expect(model: Model, patterns: Patterns, counts: ReadonlyMap<number, number>) {
  const weigher = pairWeigher(model)
  const sums = model.fields.map(({ levels }) => new Float64Array(levels.length))
  let matches = 0
  let probable = 0
  for (const [pattern, count] of counts) {
    let weight = 0
    for (let f = 0; f < sums.length; f++) {
      weight += weigher.weighField(f, patterns.levelAt(pattern, f), f === 0 ? patterns.bitsAt(pattern) : Number.NaN)
    }
    const probability = probabilityOf(model, weight)
    const expected = probability * count
    matches += expected
    if (probability >= 0.5) probable += expected
    for (let f = 0; f < sums.length; f++) sums[f]![patterns.levelAt(pattern, f)]! += expected
  }
  return { matches, probable, sums }
}

function maximise(given: {
  readonly field: FieldWeights
  readonly prior: FieldWeights
  readonly sums: Float64Array
  readonly held: number
}): FieldWeights {
  const { field, prior, sums, held } = given
  const present = sums.reduce((total, sum, level) => (level === 0 ? total : total + sum), 0)
  const levels = field.levels.map((each, level) =>
    level === 0 ? each : { ...each, m: (held * prior.levels[level]!.m + sums[level]!) / (held + present) },
  )
  return { ...field, levels }
}
