import { backOff } from '../romanise/letter-odds.ts'
import { type Lattice, latticeOf, thinLattice, weighArcs } from './lattice.ts'
import { ParameterSpace } from './parameter-space.ts'

/** A word of another script, as units, and how it was written in Latin letters a-z. */
export interface LearningPair {
  readonly units: readonly string[]
  readonly letters: string
}

/** Rounds without and with the neighbouring letters. */
const plainRounds = 8
const contextRounds = 4
/** Pairs whose likelihood per letter (its logarithm) is around this are half believed: many pairs of such files are wrong. */
const doubtful = -3
/** Arcs less likely than this after the plain rounds are not looked at again. */
const leastPosterior = 1e-3
/** What a letter is worth that a reader of the script would give before any pair was seen. */
const priorSightings = 1

/** Expected counts of what each letter stood for, by context key (`x`, `l<x`, `x>r`, `l<x>r`) and letters' code. */
export type LearnedCounts = ReadonlyMap<string, ReadonlyMap<number, number>>

/**
 * Learns how a script is written in Latin from pairs that are not aligned: expectation-maximisation over all alignments of one
 * letter to zero to three Latin letters (Knight and Graehl 1998), then with the neighbouring letters, backing off from both to one
 * to none. Pairs that fit badly count less. Deterministic in the pairs' order; assumes that letters keep their order.
 * `prior` may say what a unit stands for before anything is counted.
 */
export function learnRomanisation(
  pairs: readonly LearningPair[],
  prior: (unit: string) => number | undefined,
): LearnedCounts {
  let lattices: Lattice[] = []
  for (const { units, letters } of pairs) {
    const lattice = latticeOf(units, letters)
    if (lattice !== undefined) lattices.push(lattice)
  }
  const plain = new ParameterSpace()
  const ids = lattices.map((each) => each.code.map((code, arc) => plain.id(each.units[each.unit[arc]!]!, code)))
  let odds = plain.evenOdds()
  const alone = priorIds(plain, prior)
  for (let round = 0; round < plainRounds; round++) {
    const counts = plain.counts(1e-4)
    for (const id of alone) counts[id] = counts[id]! + priorSightings
    const belief = round < 3 ? () => 1 : believe
    for (const [at, lattice] of lattices.entries()) {
      const own = ids[at]!
      visit(
        lattice,
        (arc) => odds[own[arc]!]!,
        belief,
        (arc, weight) => {
          counts[own[arc]!] = counts[own[arc]!]! + weight
        },
      )
    }
    odds = plain.normalised(counts)
  }
  lattices = lattices.map((lattice, at) => thin(lattice, ids[at]!, odds)).filter((each) => each !== undefined)
  return learnContexts(lattices, plain, { odds, alone })
}

function learnContexts(
  lattices: readonly Lattice[],
  plain: ParameterSpace,
  start: { odds: Float64Array; alone: readonly number[] },
): LearnedCounts {
  const spaces = [plain, new ParameterSpace(), new ParameterSpace(), new ParameterSpace()] as const
  const ids = lattices.map((lattice) =>
    spaces.map((space, kind) => lattice.code.map((code, arc) => space.id(contextKey(lattice, arc, kind), code))),
  )
  let odds = start.odds
  let sightings = spaces.map((space) => space.counts(0))
  let totals = spaces.map((space, kind) => space.totals(sightings[kind]!))
  for (let round = 0; round <= contextRounds; round++) {
    const counts = spaces.map((space) => space.counts(0))
    for (const id of start.alone) counts[0]![id] = counts[0]![id]! + priorSightings
    for (const [at, lattice] of lattices.entries()) {
      const [own, after, before, between] = ids[at]!
      const emission = (arc: number) => {
        const base = odds[own![arc]!]!
        const side = (backed(1, after![arc]!, base) + backed(2, before![arc]!, base)) / 2
        return backed(3, between![arc]!, side)
      }
      visit(lattice, emission, believe, (arc, weight) => {
        for (let kind = 0; kind < spaces.length; kind++) {
          const id = ids[at]![kind]![arc]!
          counts[kind]![id] = counts[kind]![id]! + weight
        }
      })
    }
    sightings = counts
    totals = spaces.map((space, kind) => space.totals(sightings[kind]!))
    odds = plain.normalised(counts[0]!.map((count) => count + 1e-4))
  }
  const learned = new Map<string, ReadonlyMap<number, number>>()
  for (const [kind, space] of spaces.entries()) space.collect(sightings[kind]!, learned)
  return learned

  function backed(kind: 1 | 2 | 3, id: number, coarser: number): number {
    return (sightings[kind]![id]! + backOff * coarser) / (totals[kind]![spaces[kind].contextOf(id)]! + backOff)
  }
}

/** A letter alone (0), after its left neighbour (1), before its right one (2), between both (3). */
function contextKey(lattice: Lattice, arc: number, kind: number): string {
  const at = lattice.unit[arc]!
  const unit = lattice.units[at]!
  const left = kind === 1 || kind === 3 ? `${lattice.units[at - 1] ?? '^'}<` : ''
  const right = kind === 2 || kind === 3 ? `>${lattice.units[at + 1] ?? '$'}` : ''
  return left + unit + right
}

let arcOdds = new Float64Array(4096)
let posterior = new Float64Array(4096)

function visit(
  lattice: Lattice,
  emission: (arc: number) => number,
  belief: (fit: number) => number,
  count: (arc: number, weight: number) => void,
): void {
  const arcs = lattice.code.length
  if (arcs > arcOdds.length) {
    arcOdds = new Float64Array(arcs)
    posterior = new Float64Array(arcs)
  }
  for (let arc = 0; arc < arcs; arc++) arcOdds[arc] = emission(arc)
  const fit = weighArcs(lattice, arcOdds, posterior)
  if (fit === Number.NEGATIVE_INFINITY) return
  const weight = belief(fit)
  for (let arc = 0; arc < arcs; arc++) if (posterior[arc]! > 1e-6) count(arc, weight * posterior[arc]!)
}

const believe = (fit: number): number => 1 / (1 + Math.exp(-3 * (fit - doubtful)))

function thin(lattice: Lattice, ids: Int32Array, odds: Float64Array): Lattice | undefined {
  const keep = new Set<number>()
  visit(
    lattice,
    (arc) => odds[ids[arc]!]!,
    () => 1,
    (arc, weight) => {
      if (weight > leastPosterior) keep.add(arc)
    },
  )
  return keep.size === 0 ? undefined : thinLattice(lattice, (arc) => keep.has(arc))
}

function priorIds(plain: ParameterSpace, prior: (unit: string) => number | undefined): number[] {
  const ids: number[] = []
  for (const unit of plain.contexts()) {
    const code = prior(unit)
    if (code !== undefined) ids.push(plain.id(unit, code))
  }
  return ids
}
