import { type Model, probabilityOf } from '../../../engines/link/weigh/model.ts'
import { pairWeigher } from '../../../engines/link/weigh/pair-weigher.ts'
import type { TrainingPairs } from './training-pairs.ts'

/** How strongly a weight is held to its starting value, in pairs' worth of evidence. */
const held = 20
const rounds = 10
/** Disagreement counts at most so much, and a shared place at most so much: people move, change papers and lend phones, whatever the generator does. */
const leastWeights: Readonly<Record<string, number>> = {
  place: -2,
  document: -4,
  phone: -2,
  handle: -2,
  birth: -6,
  sex: -3,
  nationality: -4,
}
const mostWeights: Readonly<Record<string, number>> = { place: 5, document: 24, phone: 16, handle: 16, birth: 14 }

/**
 * Adjusts the weights together by logistic regression on the log-odds, because fields are not independent: a shared list layout, a shared
 * clerk, a shared compound move several at once. Newton's method; the penalty pulls each weight to its counted value. `u` of a level
 * becomes what makes log2(m/u) the fitted weight.
 */
export function fitWeights(start: Model, sets: readonly TrainingPairs[]): { model: Model; report: string[] } {
  const places = start.fields.map(({ levels }) => levels.length)
  const firsts = places.map((_, f) => places.slice(0, f).reduce((sum, each) => sum + each, 0))
  const weights = places.reduce((sum, each) => sum + each, 0)
  const rarities = start.fields.map((_, f) => weights + f)
  const shift = weights + start.fields.length
  const size = shift + 1
  const initial = new Float64Array(size)
  start.fields.forEach((field, f) => {
    field.levels.forEach((level, at) => {
      initial[firsts[f]! + at] = at === 0 ? 0 : Math.log2(level.m / level.u)
    })
    initial[rarities[f]!] = field.rarity
  })
  const lowest = new Float64Array(size).fill(-20)
  const highest = new Float64Array(size).fill(30)
  start.fields.forEach(({ field, levels }, f) => {
    lowest.fill(leastWeights[field] ?? -20, firsts[f]!, firsts[f]! + levels.length)
    highest.fill(mostWeights[field] ?? 30, firsts[f]!, firsts[f]! + levels.length)
    lowest[rarities[f]!] = 0
    highest[rarities[f]!] = 1
  })
  const theta = initial.map((each, j) => Math.max(lowest[j]!, Math.min(highest[j]!, each)))
  const features = (set: TrainingPairs, i: number, visit: (place: number, value: number) => void) => {
    for (let f = 0; f < set.fields; f++) {
      const level = set.levels[i * set.fields + f]!
      if (level === 0) continue
      visit(firsts[f]! + level, 1)
      const usual = start.fields[f]!.levels[level]!.usual
      const bits = set.bits[i * set.fields + f]!
      if (usual !== null && !Number.isNaN(bits)) visit(rarities[f]!, bits - usual)
    }
    visit(shift, 1)
  }
  const report: string[] = []
  for (let round = 0; round < rounds; round++) {
    const gradient = new Float64Array(size)
    const hessian = new Float64Array(size * size)
    let loss = 0
    for (const set of sets) {
      const prior = Math.log2(set.truePairs / set.allPairs)
      const at: number[] = []
      const values: number[] = []
      for (let i = 0; i < set.count; i++) {
        at.length = 0
        values.length = 0
        let sum = prior
        features(set, i, (place, value) => {
          at.push(place)
          values.push(value)
          sum += theta[place]! * value
        })
        const p = 1 / (1 + 2 ** -sum)
        const worth = set.stands[i]!
        const y = set.isMatch[i]!
        loss -= worth * (y === 1 ? Math.log2(Math.max(p, 1e-12)) : Math.log2(Math.max(1 - p, 1e-12)))
        const error = worth * (p - y)
        const curve = worth * Math.max(p * (1 - p), 1e-6) * Math.LN2
        for (let x = 0; x < at.length; x++) {
          gradient[at[x]!]! += error * values[x]!
          for (let z = 0; z < at.length; z++) hessian[at[x]! * size + at[z]!]! += curve * values[x]! * values[z]!
        }
      }
    }
    for (let j = 0; j < size; j++) {
      const penalty = j === shift ? 0.01 : j >= weights ? held * 20 : held
      gradient[j]! += (penalty * (theta[j]! - initial[j]!)) / 10
      hessian[j * size + j]! += penalty / 10
    }
    const step = solve(hessian, gradient)
    let largest = 0
    for (let j = 0; j < size; j++) {
      const bounded = Math.max(-3, Math.min(3, step[j]!))
      theta[j] = Math.max(lowest[j]!, Math.min(highest[j]!, theta[j]! - bounded))
      largest = Math.max(largest, Math.abs(bounded))
    }
    report.push(`round ${round}: loss ${loss.toFixed(0)}, largest step ${largest.toFixed(3)}`)
    if (largest < 0.01) break
  }
  const fields = start.fields.map((field, f) => ({
    ...field,
    rarity: round(Math.max(0, theta[rarities[f]!]!)),
    levels: field.levels.map((level, at) =>
      at === 0 ? level : { ...level, m: round(level.m), u: round(level.m / 2 ** theta[firsts[f]! + at]!) },
    ),
  }))
  for (const field of fields) {
    report.push(
      `${field.field} rarity ${field.rarity}: ${field.levels.map(({ code, m, u }) => `${code} ${Math.log2(m / u).toFixed(1)}`).join(', ')}`,
    )
  }
  const model = { ...start, slope: 1, shift: round(theta[shift]!), fields }
  return { model: { ...model, coverage: round(coverageOf(model, sets)) }, report }
}

/** The part of all one-person pairs of the sets, compared or not, that the model finds probable. */
function coverageOf(model: Model, sets: readonly TrainingPairs[]): number {
  const { weighField } = pairWeigher(model)
  let [probable, all] = [0, 0]
  for (const set of sets) {
    const own = { ...model, share: set.truePairs / set.allPairs }
    all += set.truePairs
    for (let i = 0; i < set.count; i++) {
      let weight = 0
      for (let f = 0; f < set.fields; f++) {
        weight += weighField(f, set.levels[i * set.fields + f]!, set.bits[i * set.fields + f]!)
      }
      const probability = probabilityOf(own, weight)
      if (probability >= 0.5) probable += probability * set.stands[i]!
    }
  }
  return probable / all
}

const round = (number: number): number => Number(number.toPrecision(5))

/** Solves a symmetric positive definite system by Cholesky's method. */
function solve(matrix: Float64Array, right: Float64Array): Float64Array {
  const n = right.length
  const lower = matrix.slice()
  for (let j = 0; j < n; j++) {
    for (let i = j; i < n; i++) {
      let sum = lower[i * n + j]!
      for (let k = 0; k < j; k++) sum -= lower[i * n + k]! * lower[j * n + k]!
      lower[i * n + j] = i === j ? Math.sqrt(Math.max(sum, 1e-9)) : sum / lower[j * n + j]!
    }
  }
  const x = right.slice()
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < i; k++) x[i]! -= lower[i * n + k]! * x[k]!
    x[i]! /= lower[i * n + i]!
  }
  for (let i = n - 1; i >= 0; i--) {
    for (let k = i + 1; k < n; k++) x[i]! -= lower[k * n + i]! * x[k]!
    x[i]! /= lower[i * n + i]!
  }
  return x
}
