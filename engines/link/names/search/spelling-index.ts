import { type NativeWord, nativeFit, unseen, unseenMore } from '../romanise/native-word.ts'

const longest = 48
const mostUnits = 48
/** A branch is left when even this many times its best outlook stays under the floor: one spelling has several alignments. */
const alignments = 4

/** Spellings (a-z) in alphabetical order, packed, with the length of the beginning each shares with the one before. */
export interface SpellingIndex {
  readonly bytes: Uint8Array
  readonly offsets: Uint32Array
  readonly shared: Uint8Array
  /** For each spelling in order, its place in the list the index was made from. */
  readonly places: Uint32Array
}

/** An index of spellings; each is read up to 48 letters. */
export function spellingIndex(spellings: readonly string[]): SpellingIndex {
  const places = Uint32Array.from(spellings, (_, place) => place).sort((x, y) =>
    spellings[x]! < spellings[y]! ? -1 : spellings[x]! > spellings[y]! ? 1 : x - y,
  )
  const offsets = new Uint32Array(spellings.length + 1)
  for (const [at, place] of places.entries()) {
    offsets[at + 1] = offsets[at]! + Math.min(spellings[place]!.length, longest)
  }
  const bytes = new Uint8Array(offsets[spellings.length]!)
  const shared = new Uint8Array(spellings.length)
  let before = ''
  for (const [at, place] of places.entries()) {
    const text = spellings[place]!.slice(0, longest)
    for (let letter = 0; letter < text.length; letter++) bytes[offsets[at]! + letter] = text.charCodeAt(letter) - 96
    let same = 0
    while (same < text.length && same < before.length && text.charCodeAt(same) === before.charCodeAt(same)) same++
    shared[at] = same
    before = text
  }
  return { bytes, offsets, shared, places }
}

/** A spelling found: its place in the list, and the logarithm of its likelihood (`nativeFit`). */
export interface Spelled {
  readonly place: number
  readonly fit: number
}

const width = mostUnits + 1
const rows = new Float64Array((longest + 1) * width)
const outlook = new Float64Array(width)

// Odds of every code of at most three letters for each unit of the word at hand; what a query changes it puts back.
const codes = 27 * 27 * 27
let dense = new Float32Array(0)

function lendOdds(units: readonly ReadonlyMap<number, number>[]): void {
  if (dense.length === 0) dense = new Float32Array(mostUnits * codes).fill(unseenMore)
  for (let unit = 0; unit < units.length; unit++) {
    dense.fill(unseen, unit * codes, unit * codes + 27)
    for (const [code, odds] of units[unit]!) dense[unit * codes + code] = odds
  }
}

function returnOdds(units: readonly ReadonlyMap<number, number>[]): void {
  for (let unit = 0; unit < units.length; unit++) {
    for (const code of units[unit]!.keys()) dense[unit * codes + code] = code < 27 ? unseen : unseenMore
  }
}

/**
 * The likeliest spellings of a word of another script among all spellings of an index, best first: every spelling is scored by
 * the learned table (the sum over all alignments), walking the shared beginnings once and leaving a branch as soon as
 * it cannot reach the best `most` any more. `near` are likely readings, looked up first so that few branches are walked.
 */
export function likeliestSpellings(
  index: SpellingIndex,
  word: NativeWord,
  most: number,
  near: readonly string[] = [],
): readonly Spelled[] {
  const units = word.units.slice(0, mostUnits)
  let least = Math.exp(knownFloor(index, word, most, near)) * 0.999
  lendOdds(units)
  outlook[units.length] = 1
  for (let at = units.length - 1; at >= 0; at--) {
    let best: number = unseen
    for (const odds of units[at]!.values()) if (odds > best) best = odds
    outlook[at] = outlook[at + 1]! * best
  }
  rows[0] = 1
  for (let at = 0; at < units.length; at++) rows[at + 1] = rows[at]! * dense[at * codes]!
  const best: Spelled[] = []
  const { bytes, offsets, shared, places } = index
  let valid = 0
  let at = 0
  while (at < places.length) {
    const start = offsets[at]!
    const length = offsets[at + 1]! - start
    let depth = Math.min(shared[at]!, valid)
    let alive = true
    while (depth < length) {
      depth++
      if (extend(bytes, start, depth, units.length) * alignments < least) {
        alive = false
        break
      }
    }
    at++
    if (alive) {
      valid = depth
      const reached = rows[length * width + units.length]!
      if (reached < least) continue
      best.push({ place: places[at - 1]!, fit: Math.log(reached) })
      best.sort((x, y) => y.fit - x.fit || x.place - y.place)
      if (best.length > most) best.length = most
      if (best.length === most) least = Math.max(least, Math.exp(best[most - 1]!.fit))
    } else {
      while (at < places.length && shared[at]! >= depth) at++
      valid = depth - 1
    }
  }
  returnOdds(units)
  return best
}

/** A likelihood that `most` spellings near the given readings are known to reach; -Infinity when there are too few. */
function knownFloor(index: SpellingIndex, word: NativeWord, most: number, near: readonly string[]): number {
  const fits = new Map<number, number>()
  for (const reading of near) {
    const place = lowerBound(index, reading)
    for (let at = Math.max(0, place - 2); at < Math.min(index.places.length, place + 4); at++) {
      if (!fits.has(at)) fits.set(at, nativeFit(word, spellingAt(index, at)))
    }
  }
  const known = [...fits.values()].sort((x, y) => y - x)
  return known[most - 1] ?? Number.NEGATIVE_INFINITY
}

function spellingAt(index: SpellingIndex, at: number): string {
  let text = ''
  for (let byte = index.offsets[at]!; byte < index.offsets[at + 1]!; byte++) {
    text += String.fromCharCode(index.bytes[byte]! + 96)
  }
  return text
}

function lowerBound(index: SpellingIndex, text: string): number {
  let low = 0
  let high = index.places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (spellingAt(index, middle) < text) low = middle + 1
    else high = middle
  }
  return low
}

/** Fills the row of one more letter and answers the best outlook of all spellings that begin so. */
function extend(bytes: Uint8Array, start: number, depth: number, units: number): number {
  const c1 = bytes[start + depth - 1]!
  const c2 = depth > 1 ? bytes[start + depth - 2]! * 27 + c1 : 0
  const c3 = depth > 2 ? bytes[start + depth - 3]! * 729 + c2 : 0
  const base = depth * width
  const one = base - width
  const two = depth > 1 ? one - width : one
  const three = depth > 2 ? two - width : two
  rows[base] = 0
  let best = (rows[one]! + (depth > 1 ? rows[two]! : 0)) * outlook[0]!
  let before = 0
  for (let unit = 0; unit < units; unit++) {
    const table = unit * codes
    let value = before * dense[table]! + rows[one + unit]! * dense[table + c1]!
    if (depth > 1) value += rows[two + unit]! * dense[table + c2]!
    if (depth > 2) value += rows[three + unit]! * dense[table + c3]!
    rows[base + unit + 1] = value
    before = value
    const here = (value + rows[one + unit + 1]! + (depth > 1 ? rows[two + unit + 1]! : 0)) * outlook[unit + 1]!
    if (here > best) best = here
  }
  return best
}
