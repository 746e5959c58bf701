import type { Comparison } from '../compare/pair-comparer.ts'
import type { Model } from './model.ts'

/** No single field may say more than a factor of a million either way through rarity alone. */
export const mostRarity = 20

/** Turns the levels of a comparison into weights in bits. */
export interface PairWeigher {
  /** The sum of the field weights. */
  readonly weigh: (comparison: Comparison) => number
  /** The weight of one field. */
  readonly weighField: (field: number, level: number, bits: number) => number
}

/**
 * Fellegi & Sunter 1969: a field adds log2(m / u) of its level. Where rarity counts, the information of the value at hand replaces
 * the usual one (Winkler 1989, by frequency of values), by the share `rarity` that the model learned. An absent value adds nothing.
 */
export function pairWeigher(model: Model): PairWeigher {
  const base = model.fields.map(({ levels }) =>
    Float64Array.from(levels, ({ m, u }, level) => (level === 0 ? 0 : Math.log2(m / u))),
  )
  const usual = model.fields.map(({ levels }) => Float64Array.from(levels, (each) => each.usual ?? Number.NaN))
  const rarity = Float64Array.from(model.fields, (field) => field.rarity)
  const weighField = (field: number, level: number, bits: number): number => {
    const weight = base[field]![level]!
    const more = bits - usual[field]![level]!
    if (Number.isNaN(more) || level === 0) return weight
    return weight + Math.max(-mostRarity, Math.min(mostRarity, rarity[field]! * more))
  }
  const weigh = ({ levels, bits }: Comparison): number => {
    let sum = 0
    for (let f = 0; f < levels.length; f++) sum += weighField(f, levels[f]!, bits[f]!)
    return sum
  }
  return { weigh, weighField }
}
