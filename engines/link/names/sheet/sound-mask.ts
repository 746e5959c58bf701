import { substitutionCost, wholeCost } from '../compare/letter-costs.ts'

// Sounds that cost next to nothing to exchange share a bit, so that all sounds fit into 32 bits.
const sharing: Readonly<Record<string, string>> = { F: 'f', T: 't', D: 'd', w: 'v', G: 'g' }
const sounds = [...'abcdefghijklmnopqrstuvwxyzCSTKFNZDGI']
const bits = new Uint32Array(128)
let next = 0
for (const sound of sounds) if (sharing[sound] === undefined) bits[sound.charCodeAt(0)] = (1 << next++) >>> 0
for (const [sound, shared] of Object.entries(sharing)) bits[sound.charCodeAt(0)] = bits[shared.charCodeAt(0)]!

const alikeBits = new Uint32Array(128)
for (const a of sounds) {
  const place = a.charCodeAt(0)
  for (const b of sounds) {
    if (substitutionCost[place * 128 + b.charCodeAt(0)]! < wholeCost) alikeBits[place]! |= bits[b.charCodeAt(0)]!
  }
}

/** What adding or dropping a sound costs at least: most consonants 850, everything else 300. */
const heavyCost = 850
const lightCost = 300
let heavy = 0
for (const sound of 'bcdfgjklmnpqstxzCSTKFNZDG') heavy |= bits[sound.charCodeAt(0)]!
// The bit that w shares costs what w costs.
heavy &= ~bits['v'.charCodeAt(0)]!

/** The bit of a sound, and the bits of all sounds that can be read for it at less than the full cost. */
export const soundBit = (code: number): number => bits[code & 127]!
export const alikeBit = (code: number): number => alikeBits[code & 127]!

/** What the sounds that have nothing like them on the other side cost at least in `soundSimilarity`. */
export function leastCost(mask: number, alike: number): number {
  const alone = mask & ~alike
  return alone === 0 ? 0 : ones(alone & heavy) * heavyCost + ones(alone & ~heavy) * lightCost
}

function ones(mask: number): number {
  let m = mask - ((mask >>> 1) & 0x55555555)
  m = (m & 0x33333333) + ((m >>> 2) & 0x33333333)
  return Math.imul((m + (m >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
