/** A 32-bit hash of a text from a seed (MurmurHash3's steps on UTF-16 units), so that keys of different rules never share a block. */
export function hashText(text: string, seed: number): number {
  let hash = seed | 0
  for (let i = 0; i < text.length; i++) hash = stir(hash, text.charCodeAt(i))
  return finish(hash ^ text.length)
}

/** One hash of two numbers. Order matters. */
export const hashPair = (a: number, b: number): number => finish(stir(stir(0x9747b28c, a), b))

function stir(hash: number, value: number): number {
  let k = Math.imul(value, 0xcc9e2d51)
  k = (k << 15) | (k >>> 17)
  const mixed = hash ^ Math.imul(k, 0x1b873593)
  return (Math.imul((mixed << 13) | (mixed >>> 19), 5) + 0xe6546b64) | 0
}

function finish(hash: number): number {
  let h = hash
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}
