import { hash as platformHash } from 'node:crypto'

const constants = new Int32Array(64)
const initial = new Int32Array(8)

// FIPS 180-4: the first 32 bits of the fractional parts of the cube and square roots of the first 64 primes.
{
  let found = 0
  for (let candidate = 2; found < 64; candidate++) {
    let isPrime = true
    for (let divisor = 2; divisor * divisor <= candidate; divisor++) if (candidate % divisor === 0) isPrime = false
    if (!isPrime) continue
    if (found < 8) initial[found] = (Math.sqrt(candidate) % 1) * 4294967296
    constants[found++] = (Math.cbrt(candidate) % 1) * 4294967296
  }
}

const schedule = new Int32Array(64)
const state = new Int32Array(8)
const tail = new Uint8Array(128)
const first = new Uint8Array(32)

/**
 * SHA-256 applied twice, for transaction ids and Merkle trees. Written out for short inputs, where a call into the
 * platform's library costs more than the hashing itself.
 */
export function doubleSha256(bytes: Uint8Array, from: number, to: number, out: Uint8Array): void {
  if (to - from > 192) first.set(platformHash('sha256', bytes.subarray(from, to), 'buffer'))
  else hash(bytes, from, to, first)
  hash(first, 0, 32, out)
}

function hash(bytes: Uint8Array, from: number, to: number, out: Uint8Array): void {
  state.set(initial)
  let position = from
  for (; position + 64 <= to; position += 64) compress(bytes, position)
  const rest = to - position
  tail.fill(0)
  for (let each = 0; each < rest; each++) tail[each] = bytes[position + each]!
  tail[rest] = 0x80
  const blocks = rest < 56 ? 64 : 128
  const length = to - from
  const high = Math.floor(length / 0x20000000)
  const low = length << 3
  tail[blocks - 5] = high
  tail[blocks - 4] = low >>> 24
  tail[blocks - 3] = low >>> 16
  tail[blocks - 2] = low >>> 8
  tail[blocks - 1] = low
  compress(tail, 0)
  if (blocks === 128) compress(tail, 64)
  for (let word = 0; word < 8; word++) {
    const value = state[word]!
    out[word * 4] = value >>> 24
    out[word * 4 + 1] = value >>> 16
    out[word * 4 + 2] = value >>> 8
    out[word * 4 + 3] = value
  }
}

function compress(bytes: Uint8Array, at: number): void {
  for (let word = 0, byte = at; word < 16; word++, byte += 4) {
    schedule[word] = (bytes[byte]! << 24) | (bytes[byte + 1]! << 16) | (bytes[byte + 2]! << 8) | bytes[byte + 3]!
  }
  for (let word = 16; word < 64; word++) {
    const w15 = schedule[word - 15]!
    const w2 = schedule[word - 2]!
    const s0 = ((w15 >>> 7) | (w15 << 25)) ^ ((w15 >>> 18) | (w15 << 14)) ^ (w15 >>> 3)
    const s1 = ((w2 >>> 17) | (w2 << 15)) ^ ((w2 >>> 19) | (w2 << 13)) ^ (w2 >>> 10)
    schedule[word] = (schedule[word - 16]! + s0 + schedule[word - 7]! + s1) | 0
  }
  let a = state[0]!
  let b = state[1]!
  let c = state[2]!
  let d = state[3]!
  let e = state[4]!
  let f = state[5]!
  let g = state[6]!
  let h = state[7]!
  for (let round = 0; round < 64; round++) {
    const s1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7))
    const one = (h + s1 + (g ^ (e & (f ^ g))) + constants[round]! + schedule[round]!) | 0
    const s0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10))
    const two = (s0 + ((a & b) | (c & (a | b)))) | 0
    h = g
    g = f
    f = e
    e = (d + one) | 0
    d = c
    c = b
    b = a
    a = (one + two) | 0
  }
  state[0] = state[0]! + a
  state[1] = state[1]! + b
  state[2] = state[2]! + c
  state[3] = state[3]! + d
  state[4] = state[4]! + e
  state[5] = state[5]! + f
  state[6] = state[6]! + g
  state[7] = state[7]! + h
}
