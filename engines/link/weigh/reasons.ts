import type { Comparison } from '../compare/pair-comparer.ts'
import type { Model } from './model.ts'
import type { PairWeigher } from './pair-weigher.ts'

/** What one field said about a pair: the code of its level and its weight in bits. */
export interface Reason {
  readonly field: string
  readonly code: string
  readonly weight: number
}

/** The reasons of a comparison. Weights are rounded to .01 and add up to the pair's weight exactly. */
export function reasonsOf(model: Model, weigher: PairWeigher, { levels, bits }: Comparison): Reason[] {
  return model.fields.flatMap(({ field, levels: codes }, f) => {
    const level = levels[f]!
    if (level === 0) return []
    return [{ field, code: codes[level]!.code, weight: toHundredth(weigher.weighField(f, level, bits[f]!)) }]
  })
}

export const toHundredth = (weight: number): number => Math.round(weight * 100) / 100

/** The pair's weight: the sum of its reasons, rounded again because binary fractions do not add up exactly. */
export const weightOf = (reasons: readonly Reason[]): number =>
  toHundredth(reasons.reduce((sum, { weight }) => sum + weight, 0))

/** `field:code:weight` joined by semicolons. */
export const formatReasons = (reasons: readonly Reason[]): string =>
  reasons.map(({ field, code, weight }) => `${field}:${code}:${weight.toFixed(2)}`).join(';')
