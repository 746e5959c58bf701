/** Bytes that look random and depend on the seed, a purpose and a number alone: addresses and transaction ids. */
export function inventBytes(seed: number, purpose: number, number: number, into: Uint8Array): void {
  let state = (Math.imul(seed, 0x9e3779b1) ^ Math.imul(purpose, 0x85ebca6b) ^ Math.imul(number + 1, 0xc2b2ae35)) | 0
  let other = (number ^ 0x27d4eb2f) | 0
  for (let at = 0; at < into.length; at += 4) {
    state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d)
    other = (other + 0x6d2b79f5) | 0
    state = (state ^ Math.imul(other ^ (other >>> 13), 0x297a2d39)) | 0
    state ^= state >>> 16
    into[at] = state
    into[at + 1] = state >>> 8
    into[at + 2] = state >>> 16
    into[at + 3] = state >>> 24
  }
}
