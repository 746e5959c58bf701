import type { PairComparer } from '../compare/pair-comparer.ts'
import type { Model } from './model.ts'

/** How many random pairs the shipped model's shares are worth. */
const priorPairs = 20_000

/**
 * Learns the shares `u` from random pairs. Pairs come from a fixed stride through the table, so that the same rows give the same model;
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
      level === 0 ? each : { ...each, u: (priorPairs * each.u + sums[f]![level]!) / (priorPairs + present) },
    )
    return { ...field, levels }
  })
  return { ...model, fields }
}
