import type { FieldWeights, Model } from '../../../engines/link/weigh/model.ts'
import type { TrainingPairs } from './training-pairs.ts'

/**
 * Fellegi-Sunter weights counted from pairs whose truth is known. Common levels among different people are counted on random pairs,
 * rare ones on the compared pairs (which hold nearly all of them) over all pairs there are.
 */
export function startingWeights(model: Model, sets: readonly TrainingPairs[]): Model {
  return { ...model, slope: 1, shift: 0, fields: model.fields.map((field, f) => countField(field, f, sets)) }
}

function countField(field: FieldWeights, f: number, sets: readonly TrainingPairs[]): FieldWeights {
  const size = field.levels.length
  const matches = new Float64Array(size)
  const others = new Float64Array(size)
  const random = new Float64Array(size)
  const bits = new Float64Array(size)
  let allPairs = 0
  for (const set of sets) {
    allPairs += set.allPairs
    for (let i = 0; i < set.count; i++) {
      const level = set.levels[i * set.fields + f]!
      if (set.isMatch[i] === 1) {
        matches[level]! += 1
        bits[level]! += set.bits[i * set.fields + f]!
      } else others[level]! += set.stands[i]!
    }
    for (let level = 0; level < size; level++) random[level]! += set.random[f]![level]!
  }
  const presentMatches = matches.reduce((sum, each, level) => (level === 0 ? sum : sum + each), 0)
  const randomAll = random.reduce((sum, each) => sum + each, 0)
  const presentShare = (randomAll - random[0]!) / randomAll
  const levels = field.levels.map((level, at) => {
    // What the releases hardly show keeps the shares it has.
    if (at === 0 || matches[at]! < 20) return level
    const u = Math.max(random[at]! / randomAll, others[at]! / allPairs, 0.1 / allPairs) / presentShare
    const counted = (random[at]! + 1) / (randomAll - random[0]! + size)
    const usual = level.usual === null || matches[at] === 0 ? level.usual : bits[at]! / matches[at]!
    return {
      ...level,
      m: (matches[at]! + 2) / (presentMatches + 2 * size),
      u,
      random: round(counted),
      usual: usual === null ? null : round(usual),
    }
  })
  return { ...field, levels }
}

const round = (number: number): number => Number(number.toPrecision(5))
