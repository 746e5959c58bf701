import { mostLetters } from '../romanise/romanisation-table.ts'

/** Every way to cut Latin letters into runs of at most three, one run per letter of the other script. One arc is one letter read as one run. */
export interface Lattice {
  readonly units: readonly string[]
  readonly letters: string
  /** Per arc, in the order of the letters: which unit, where its run begins, how long it is, and its code. */
  readonly unit: Uint8Array
  readonly from: Uint8Array
  readonly size: Uint8Array
  readonly code: Int32Array
}

/** Longest words that are learned from. */
const longest = 24

/** The lattice of a pair, or nothing when it cannot be cut so or is too long to learn from. */
export function latticeOf(units: readonly string[], letters: string): Lattice | undefined {
  const rows = units.length
  const columns = letters.length
  if (rows === 0 || columns === 0 || rows > longest || columns > longest || columns > mostLetters * rows)
    return undefined
  const arcs: [number, number, number, number][] = []
  for (let i = 0; i < rows; i++) {
    const least = Math.max(0, columns - mostLetters * (rows - i))
    const most = Math.min(columns, mostLetters * i)
    for (let from = least; from <= most; from++) {
      let code = 0
      for (let size = 0; size <= mostLetters && from + size <= columns; size++) {
        if (size > 0) code = code * 27 + letters.charCodeAt(from + size - 1) - 96
        arcs.push([i, from, size, code])
      }
    }
  }
  return arcsOf(units, letters, arcs)
}

/** The lattice with only the arcs that `keep` answers true for. */
export function thinLattice(lattice: Lattice, keep: (arc: number) => boolean): Lattice {
  const arcs: [number, number, number, number][] = []
  for (let arc = 0; arc < lattice.code.length; arc++) {
    if (keep(arc)) arcs.push([lattice.unit[arc]!, lattice.from[arc]!, lattice.size[arc]!, lattice.code[arc]!])
  }
  return arcsOf(lattice.units, lattice.letters, arcs)
}

function arcsOf(units: readonly string[], letters: string, arcs: readonly [number, number, number, number][]): Lattice {
  return {
    units,
    letters,
    unit: Uint8Array.from(arcs, ([unit]) => unit),
    from: Uint8Array.from(arcs, ([, from]) => from),
    size: Uint8Array.from(arcs, ([, , size]) => size),
    code: Int32Array.from(arcs, ([, , , code]) => code),
  }
}

const forward = new Float64Array((longest + 1) * (longest + 1))
const backward = new Float64Array((longest + 1) * (longest + 1))

/**
 * Forward-backward over a lattice: writes each arc's posterior probability into `posterior` and answers the logarithm of the
 * pair's likelihood per unit, which is minus infinity for a pair that the lattice cannot explain.
 */
export function weighArcs(lattice: Lattice, odds: Float64Array, posterior: Float64Array): number {
  const { units, letters, unit, from, size, code } = lattice
  const width = letters.length + 1
  forward.fill(0, 0, (units.length + 1) * width)
  backward.fill(0, 0, (units.length + 1) * width)
  forward[0] = 1
  for (let arc = 0; arc < code.length; arc++) {
    const at = unit[arc]! * width + from[arc]!
    const to = at + width + size[arc]!
    forward[to] = forward[to]! + forward[at]! * odds[arc]!
  }
  backward[units.length * width + letters.length] = 1
  for (let arc = code.length - 1; arc >= 0; arc--) {
    const at = unit[arc]! * width + from[arc]!
    backward[at] = backward[at]! + backward[at + width + size[arc]!]! * odds[arc]!
  }
  const whole = forward[units.length * width + letters.length]!
  if (!(whole > 0)) return Number.NEGATIVE_INFINITY
  for (let arc = 0; arc < code.length; arc++) {
    const at = unit[arc]! * width + from[arc]!
    posterior[arc] = (forward[at]! * odds[arc]! * backward[at + width + size[arc]!]!) / whole
  }
  return Math.log(whole) / units.length
}
