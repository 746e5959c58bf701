import type { Model } from './model.ts'
import { mostRarity, pairWeigher } from './pair-weigher.ts'

/** One level of one field as a row of a table: what it weighs, and how the information of the value at hand changes that. */
export interface WeightRow {
  readonly field: string
  readonly level: number
  readonly code: string
  /** Bits when nothing is known about the value. */
  readonly weight: number
  /** Usual information in bits, null where rarity does not count; `rarity` of the difference is added, at most `most` either way. */
  readonly usual: number | null
  readonly rarity: number
  readonly most: number
}

/** A model as a table of weights, for engines that score by joining: what `pairWeigher` computes, in data. */
export function weightTable(model: Model): WeightRow[] {
  const { weighField } = pairWeigher(model)
  return model.fields.flatMap(({ field, rarity, levels }, f) =>
    levels.map(({ code, usual }, level) => ({
      field,
      level,
      code,
      weight: weighField(f, level, Number.NaN),
      usual: level === 0 ? null : usual,
      rarity,
      most: mostRarity,
    })),
  )
}
