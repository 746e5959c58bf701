// One Markov chain over latent classes: people fall into unknown classes, and within a class the lists are independent.
// Source: Manrique-Vallier (2016), Bayesian population size estimation using Dirichlet process mixtures, Biometrics 72(4).
// Assumes: closed population, lists linked without error, everyone with some chance to be listed. The number of unseen is
// held below twenty times the observed: a prior of the method that must be told with its result.
import { drawBinomial } from '../../../random/binomial.ts'
import { drawBeta, drawGamma } from '../../../random/gamma.ts'
import { drawPoisson } from '../../../random/poisson.ts'

const classes = 10
/** Shape and rate of the gamma prior of the concentration. */
const prior = 0.25
const capFactor = 20
const warmUp = 500
const least = 1e-12

/** The chain's state; `unseen` is the current number of people on no list. */
export class LatentClassChain {
  unseen = 0
  readonly #uniform: () => number
  readonly #lists: number
  readonly #observed: number
  readonly #cells: Int32Array
  readonly #counts: Float64Array
  /** By cell, then class: the chance of belonging to the class and being on exactly those lists. */
  readonly #joint: Float64Array
  /** By list and class: the chance of being listed. */
  readonly #chances: Float64Array
  readonly #shares = new Float64Array(classes)
  readonly #onList: Float64Array
  readonly #inClass = new Float64Array(classes)
  readonly #dark = new Float64Array(classes)
  #concentration = 1

  constructor(counts: Float64Array, uniform: () => number) {
    this.#uniform = uniform
    this.#lists = Math.log2(counts.length)
    const filled = [...counts.keys()].filter((cell) => cell > 0 && counts[cell]! > 0)
    this.#cells = Int32Array.from(filled)
    this.#counts = Float64Array.from(filled, (cell) => counts[cell]!)
    this.#observed = this.#counts.reduce((sum, count) => sum + count, 0)
    this.#joint = new Float64Array(classes * counts.length)
    this.#chances = new Float64Array(this.#lists * classes)
    this.#onList = new Float64Array(this.#lists * classes)
    for (let list = 0; list < this.#lists; list += 1) {
      const size = filled.reduce((sum, cell) => ((cell >> list) & 1 ? sum + counts[cell]! : sum), 0)
      this.#chances.fill(Math.min(0.99, size / this.#observed), list * classes, (list + 1) * classes)
    }
    let left = 1
    for (let each = 0; each < classes; each += 1) {
      const stick = each === classes - 1 ? 1 : drawBeta(uniform, 1, this.#concentration)
      this.#shares[each] = left * stick
      left *= 1 - stick
    }
    for (let round = 0; round < warmUp; round += 1) this.#sweep(true)
    this.#sortClasses()
  }

  sweep(): void {
    this.#sweep(false)
  }

  #sweep(isWarmUp: boolean): void {
    this.#fillJoint()
    this.#placeObserved()
    this.#drawChances()
    const logRest = this.#drawShares()
    this.#drawUnseen()
    if (!isWarmUp) this.#concentration = drawGamma(this.#uniform, prior + classes - 1) / (prior - logRest)
  }

  /** Chances of all cells at once: each list doubles the table. */
  #fillJoint(): void {
    const [joint, chances, lists] = [this.#joint, this.#chances, this.#lists]
    for (let each = 0; each < classes; each += 1) {
      let none = this.#shares[each]!
      for (let list = 0; list < lists; list += 1) none *= 1 - chances[list * classes + each]!
      joint[each] = none
    }
    for (let list = 0; list < lists; list += 1) {
      const step = classes << list
      for (let each = 0; each < classes; each += 1) {
        const chance = chances[list * classes + each]!
        const odds = chance / (1 - chance)
        for (let at = each; at < step; at += classes) joint[step + at] = joint[at]! * odds
      }
    }
  }

  /** Splits everyone in each observed cell over the classes. */
  #placeObserved(): void {
    const [joint, inClass, onList, lists] = [this.#joint, this.#inClass, this.#onList, this.#lists]
    inClass.fill(0)
    onList.fill(0)
    for (let row = 0; row < this.#cells.length; row += 1) {
      const cell = this.#cells[row]!
      const base = cell * classes
      let mass = 0
      for (let at = base; at < base + classes; at += 1) mass += joint[at]!
      let left = this.#counts[row]!
      for (let each = 0; each < classes && left > 0; each += 1) {
        const share = joint[base + each]!
        const drawn = each === classes - 1 ? left : drawBinomial(this.#uniform, left, Math.min(1, share / mass))
        mass -= share
        if (drawn === 0) continue
        left -= drawn
        inClass[each]! += drawn
        for (let list = 0; list < lists; list += 1) if ((cell >> list) & 1) onList[list * classes + each]! += drawn
      }
    }
    for (let each = 0; each < classes; each += 1) this.#inClass[each]! += this.#dark[each]!
  }

  #drawChances(): void {
    for (let list = 0; list < this.#lists; list += 1) {
      for (let each = 0; each < classes; each += 1) {
        const on = this.#onList[list * classes + each]!
        const chance = drawBeta(this.#uniform, 1 + on, 1 + this.#inClass[each]! - on)
        this.#chances[list * classes + each] = Math.min(1 - least, Math.max(least, chance))
      }
    }
  }

  /** Breaks the stick anew; answers the logarithm of the last piece. */
  #drawShares(): number {
    let beyond = 0
    for (let each = 0; each < classes; each += 1) beyond += this.#inClass[each]!
    let logLeft = 0
    for (let each = 0; each < classes; each += 1) {
      beyond -= this.#inClass[each]!
      if (each === classes - 1) {
        this.#shares[each] = Math.exp(logLeft)
        return logLeft
      }
      const stick = drawBeta(this.#uniform, 1 + this.#inClass[each]!, this.#concentration + beyond)
      this.#shares[each] = Math.exp(logLeft) * stick
      logLeft += Math.log1p(-Math.min(1 - 1e-15, stick))
    }
    return logLeft
  }

  /** Draws the number of unseen given the chance to be on no list, and splits it over the classes. */
  #drawUnseen(): void {
    let unlisted = 0
    for (let each = 0; each < classes; each += 1) {
      let none = this.#shares[each]!
      for (let list = 0; list < this.#lists; list += 1) none *= 1 - this.#chances[list * classes + each]!
      this.#dark[each] = none
      unlisted += none
    }
    const odds = unlisted / Math.max(least, 1 - unlisted)
    do {
      this.unseen = drawPoisson(this.#uniform, drawGamma(this.#uniform, this.#observed) * odds)
    } while (this.unseen > capFactor * this.#observed)
    let left = this.unseen
    let mass = unlisted
    for (let each = 0; each < classes; each += 1) {
      const share = this.#dark[each]!
      const drawn = each === classes - 1 ? left : drawBinomial(this.#uniform, left, Math.min(1, share / mass))
      mass -= share
      left -= drawn
      this.#dark[each] = drawn
    }
  }

  /** Largest class first, once: the stick-breaking prior expects that order. */
  #sortClasses(): void {
    const order = [...this.#shares.keys()].sort((one, other) => this.#shares[other]! - this.#shares[one]!)
    const permute = (values: Float64Array, base: number) => {
      const before = values.slice(base, base + classes)
      for (const [to, from] of order.entries()) values[base + to] = before[from]!
    }
    permute(this.#shares, 0)
    permute(this.#dark, 0)
    for (let list = 0; list < this.#lists; list += 1) permute(this.#chances, list * classes)
  }
}
