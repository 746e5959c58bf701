/** Packs the levels of all fields, and the information of the first field in steps of four bits, into one number below 2^53. */
export interface Patterns {
  readonly pack: (levels: Uint8Array, bits: number) => number
  readonly levelAt: (pattern: number, field: number) => number
  readonly bitsAt: (pattern: number) => number
}

const bitSteps = 10
const stepBits = 4

/** `counts` is how many levels each field has. */
export function patternsOf(counts: readonly number[]): Patterns {
  const places: number[] = []
  let place = bitSteps
  for (const count of counts) {
    places.push(place)
    place *= count
  }
  return {
    pack: (levels, bits) => {
      let pattern = Number.isNaN(bits) ? 0 : Math.min(bitSteps - 1, Math.max(0, Math.floor(bits / stepBits)))
      for (let f = 0; f < places.length; f++) pattern += places[f]! * levels[f]!
      return pattern
    },
    levelAt: (pattern, field) => Math.floor(pattern / places[field]!) % counts[field]!,
    bitsAt: (pattern) => ((pattern % bitSteps) + 0.5) * stepBits,
  }
}
