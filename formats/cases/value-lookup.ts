// Finds the code of a cell by its bytes, without making a string of it: millions of cells, a few hundred values.

/** An open-addressing table from texts to codes; `find` answers -1 for an unknown one. */
export class ValueLookup {
  readonly #mask: number
  readonly #slots: Int32Array
  readonly #texts: Uint8Array[] = []
  readonly #codes: number[] = []

  constructor(entries: readonly (readonly [string, number])[]) {
    const encoder = new TextEncoder()
    const size = 2 ** Math.ceil(Math.log2(entries.length * 4 + 4))
    this.#mask = size - 1
    this.#slots = new Int32Array(size).fill(-1)
    for (const [text, code] of entries) {
      const bytes = encoder.encode(text)
      let slot = hash(bytes, 0, bytes.length) & this.#mask
      while (this.#slots[slot] !== -1) slot = (slot + 1) & this.#mask
      this.#slots[slot] = this.#codes.length
      this.#texts.push(bytes)
      this.#codes.push(code)
    }
  }

  find(bytes: Uint8Array, start: number, end: number): number {
    let slot = hash(bytes, start, end) & this.#mask
    for (;;) {
      const number = this.#slots[slot]!
      if (number === -1) return -1
      if (isSame(this.#texts[number]!, bytes, start, end)) return this.#codes[number]!
      slot = (slot + 1) & this.#mask
    }
  }
}

/** Numbers texts in the order in which they first appear. */
export class ValueNumbers {
  #slots = new Int32Array(1024).fill(-1)
  readonly #texts: Uint8Array[] = []
  readonly #hashes: number[] = []

  number(bytes: Uint8Array, start: number, end: number): number {
    if (this.#texts.length * 2 >= this.#slots.length) this.#grow()
    const mask = this.#slots.length - 1
    const mixed = hash(bytes, start, end)
    let slot = mixed & mask
    for (;;) {
      const number = this.#slots[slot]!
      if (number === -1) break
      if (this.#hashes[number] === mixed && isSame(this.#texts[number]!, bytes, start, end)) return number
      slot = (slot + 1) & mask
    }
    this.#slots[slot] = this.#texts.length
    this.#texts.push(bytes.subarray(start, end))
    this.#hashes.push(mixed)
    return this.#texts.length - 1
  }

  #grow(): void {
    const mask = this.#slots.length * 4 - 1
    this.#slots = new Int32Array(mask + 1).fill(-1)
    for (const [number, mixed] of this.#hashes.entries()) {
      let slot = mixed & mask
      while (this.#slots[slot] !== -1) slot = (slot + 1) & mask
      this.#slots[slot] = number
    }
  }
}

/** FNV-1a with a final mix, so that short codes spread over the low bits. */
function hash(bytes: Uint8Array, start: number, end: number): number {
  let value = 0x811c9dc5
  for (let at = start; at < end; at += 1) value = Math.imul(value ^ bytes[at]!, 0x01000193)
  return (value ^ (value >>> 15)) >>> 0
}

function isSame(text: Uint8Array, bytes: Uint8Array, start: number, end: number): boolean {
  const length = end - start
  if (text.length !== length) return false
  for (let at = 0; at < length; at += 1) if (text[at] !== bytes[start + at]) return false
  return true
}
