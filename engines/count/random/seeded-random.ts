/**
 * A seeded generator of uniform numbers from 0 up to 1 (Doty-Humphrey's small fast counter, 32 bits a draw) for choices
 * that need no secrecy: resampling, simulation, synthesis. Never for privacy noise.
 */
export function seededRandom(seed: number): () => number {
  let a = seed | 0
  let b = Math.floor(seed / 4294967296) | 0
  let c = 0x9e3779b9 | 0
  let counter = 1
  const next = (): number => {
    const mixed = (((a + b) | 0) + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = ((c << 21) | (c >>> 11)) + mixed
    c |= 0
    return (mixed >>> 0) / 4294967296
  }
  for (let warm = 0; warm < 20; warm += 1) next()
  return next
}
