import type { PairComparer } from '../compare/pair-comparer.ts'
import type { Model } from './model.ts'

/** How many random pairs the shipped model's shares are worth. */
const priorPairs = 20_000

/**
 * Adapts the shares `u` to this run's random pairs: a level seen twice as often as the model expects says half as much. Pairs come from a fixed stride through the table, so that the same rows give the same model;
 * among random pairs of people almost none is one person.
 */
export function learnRandomAgreement(model: Model, comparer: PairComparer, rows: number, sample: number): Model {
  if (rows < 100) return model
  const sums = model.fields.map(({ levels }) => new Float64Array(levels.length))
  let state = 1
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * rows)
  }
  for (let i = 0; i < sample; i++) {
    const a = next()
    const b = next()
    if (a === b) continue
    const { levels } = comparer.compare(a, b)
    for (let f = 0; f < sums.length; f++) sums[f]![levels[f]!]! += 1
  }
  const fields = model.fields.map((field, f) => {
    const present = sums[f]!.reduce((total, sum, level) => (level === 0 ? total : total + sum), 0)
    const levels = field.levels.map((each, level) =>
      level === 0 ? each : { ...each, u: each.u * moreThanExpected(each.random, sums[f]![level]!, present) },
    )
    return { ...field, levels }
  })
  return { ...model, fields }
}

/** How much more often a level was seen than expected, held to 1 by the prior. */
function moreThanExpected(expected: number, seen: number, present: number): number {
  return (priorPairs * expected + 1 + seen) / (priorPairs * expected + 1 + present * expected)
}
