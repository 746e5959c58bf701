// Counts with noise. Every possible cell of the public domain gets noise, whether anyone is in it or not, so which cells
// show tells no more than their noise allows. A longer combination is asked only if all its parts were kept: that choice
// looks at noisy answers alone. Noise that could pass for people is cut by thresholds; a part is never smaller than
// its whole.
import { numberAttributes } from '../attributes.ts'
import type { CaseTable } from '../case-table.ts'
import type { Combinations } from '../combinations/count-frequent.ts'
import { GrowingCombinations } from '../combinations/growing-combinations.ts'

/** How many standard deviations a noisy count must reach to be kept, by length: of many empty cells some look large. */
const thresholds = [1, 2, 2.5]

/** One source of noise per length. */
export interface CountNoise {
  readonly sigma: number
  readonly draw: () => number
}

/** Noisy counts of all combinations of 1 to `noise.length` (at most 3) attributes; none below `floor` is kept. */
export function countPrivately(table: CaseTable, noise: readonly CountNoise[], floor: number): Combinations[] {
  const { codebook, codes, rows } = table
  const { first, count: attributes } = numberAttributes(codebook)
  const sizes = codebook.columns.map(({ values }) => values.length)
  const width = sizes.length
  const kept = noise.map((_, place) => new GrowingCombinations(place + 1))
  const least = noise.map(({ sigma }, place) => Math.max(floor, thresholds[place]! * sigma))
  const single = new Float64Array(attributes)
  const pairs = noise.length > 1 ? new Float64Array(attributes * attributes) : new Float64Array(0)
  let counter = new Int32Array(1 << 16)
  const cleared = (size: number) => {
    if (counter.length < size) counter = new Int32Array(size)
    else counter.fill(0, 0, size)
    return counter
  }

  for (let one = 0; one < width; one += 1) {
    const counts = cleared(sizes[one]! + 1)
    for (let row = 0; row < rows; row += 1) counts[codes[one]![row]!]! += 1
    for (let value = 0; value < sizes[one]!; value += 1) {
      const noisy = counts[value + 1]! + noise[0]!.draw()
      if (noisy < least[0]!) continue
      single[first[one]! + value] = noisy
      kept[0]!.push([first[one]! + value], noisy)
    }
  }
  const base = new Int32Array(rows)
  for (let one = 0; one < width && noise.length > 1; one += 1) {
    for (let two = one + 1; two < width; two += 1) {
      const stride = sizes[two]! + 1
      const counts = cleared((sizes[one]! + 1) * stride)
      for (let row = 0; row < rows; row += 1) counts[codes[one]![row]! * stride + codes[two]![row]!]! += 1
      for (let a = first[one]!; a < first[one]! + sizes[one]!; a += 1) {
        if (single[a] === 0) continue
        for (let b = first[two]!; b < first[two]! + sizes[two]!; b += 1) {
          if (single[b] === 0) continue
          const noisy = counts[(a - first[one]! + 1) * stride + (b - first[two]! + 1)]! + noise[1]!.draw()
          if (noisy < least[1]!) continue
          const count = Math.min(noisy, single[a]!, single[b]!)
          pairs[a * attributes + b] = count
          kept[1]!.push([a, b], count)
        }
      }
    }
  }
  if (noise.length > 2) countTriples()
  return kept.map((each) => each.done())

  function countTriples() {
    for (let one = 0; one < width; one += 1) {
      for (let two = one + 1; two < width; two += 1) {
        const partners = pairsOf(one, two)
        if (partners.length === 0) continue
        const strideTwo = sizes[two]! + 1
        for (let row = 0; row < rows; row += 1) base[row] = codes[one]![row]! * strideTwo + codes[two]![row]!
        for (let three = two + 1; three < width; three += 1) countTriple(one, two, three, partners)
      }
    }
  }

  function countTriple(one: number, two: number, three: number, partners: Int32Array) {
    const strideTwo = sizes[two]! + 1
    const stride = sizes[three]! + 1
    const counts = cleared((sizes[one]! + 1) * strideTwo * stride)
    const last = codes[three]!
    for (let row = 0; row < rows; row += 1) counts[base[row]! * stride + last[row]!]! += 1
    for (let at = 0; at < partners.length; at += 2) {
      const [a, b] = [partners[at]!, partners[at + 1]!]
      const cell = ((a - first[one]! + 1) * strideTwo + (b - first[two]! + 1)) * stride + 1
      for (let c = first[three]!; c < first[three]! + sizes[three]!; c += 1) {
        const [ac, bc] = [pairs[a * attributes + c]!, pairs[b * attributes + c]!]
        if (ac === 0 || bc === 0) continue
        const noisy = counts[cell + c - first[three]!]! + noise[2]!.draw()
        if (noisy < least[2]!) continue
        kept[2]!.push([a, b, c], Math.min(noisy, pairs[a * attributes + b]!, ac, bc))
      }
    }
  }

  function pairsOf(one: number, two: number): Int32Array {
    const found: number[] = []
    for (let a = first[one]!; a < first[one]! + sizes[one]!; a += 1) {
      for (let b = first[two]!; b < first[two]! + sizes[two]!; b += 1) {
        if (pairs[a * attributes + b] !== 0) found.push(a, b)
      }
    }
    return Int32Array.from(found)
  }
}
