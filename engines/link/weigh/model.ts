import type { FieldKind } from '../table/field.ts'

/**
 * What one level of a field says. `m` and `u` are its shares among pairs of one person and of two, given that both rows fill the field;
 * `u` is the effective share: adjusted so that log2(m / u) is the weight once the other fields have had their say. `random` is the share that
 * was counted among random pairs, to which this run's random pairs are compared.
 * `usual` is the information in bits that pairs of one person at this level carry on average (rare names carry more); null where rarity is not weighed.
 */
export interface LevelWeight {
  readonly code: string
  readonly m: number
  readonly u: number
  readonly random: number
  readonly usual: number | null
}

export interface FieldWeights {
  readonly field: string
  readonly kind: FieldKind
  /** How much of the difference between a pair's information and the usual one counts, 0 to 1. */
  readonly rarity: number
  readonly levels: readonly LevelWeight[]
}

/**
 * A Fellegi-Sunter model: weights per field and level, the share of one-person pairs among all pairs, and how a total weight becomes
 * a probability: log-odds (base 2) = `slope` × weight + log2 odds of `share` + `shift`.
 */
export interface Model {
  readonly format: 'homeward.link-model/1'
  readonly fields: readonly FieldWeights[]
  readonly share: number
  /** The part of all one-person pairs that this model finds probable (one half or more); learned with it. */
  readonly coverage: number
  readonly slope: number
  readonly shift: number
}

/** The probability that two rows are about one person, from the sum of their field weights. */
export function probabilityOf(model: Model, weight: number): number {
  return 1 / (1 + 2 ** -logOddsOf(model, weight))
}

/** The same as log-odds in bits. */
export function logOddsOf(model: Model, weight: number): number {
  return model.slope * weight + Math.log2(model.share / (1 - model.share)) + model.shift
}

/** The weight at which {@link probabilityOf} reaches a probability. */
export function weightAt(model: Model, probability: number): number {
  const logOdds = Math.log2(probability / (1 - probability))
  return (logOdds - Math.log2(model.share / (1 - model.share)) - model.shift) / model.slope
}
