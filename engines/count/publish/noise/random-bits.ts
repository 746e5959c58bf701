// Exact uniform numbers from a source of random bytes. For a release the source is the operating system's generator.

/** Fills an array with random bytes. */
export type FillRandom = (bytes: Uint8Array) => void

/** Whole numbers drawn without bias; bytes are fetched in blocks. */
export class RandomBits {
  readonly #fill: FillRandom
  readonly #words = new Uint32Array(16_384)
  #next = this.#words.length
  #spareBits = 0
  #spareCount = 0

  constructor(fill: FillRandom) {
    this.#fill = fill
  }

  /** 32 random bits. */
  word(): number {
    if (this.#next === this.#words.length) {
      this.#fill(new Uint8Array(this.#words.buffer))
      this.#next = 0
    }
    const word = this.#words[this.#next]!
    this.#next += 1
    return word
  }

  bit(): number {
    if (this.#spareCount === 0) {
      this.#spareBits = this.word()
      this.#spareCount = 32
    }
    const bit = this.#spareBits & 1
    this.#spareBits >>>= 1
    this.#spareCount -= 1
    return bit
  }

  /** 52 random bits as a whole number. */
  fiftyTwo(): number {
    return (this.word() >>> 6) * 67_108_864 + (this.word() >>> 6)
  }

  /** A uniform whole number from 0 to `limit` - 1, for limits up to 2^52; draws beyond the last full multiple are thrown away. */
  below(limit: number): number {
    if (limit <= 0x1_0000_0000) {
      const last = 0x1_0000_0000 - (0x1_0000_0000 % limit)
      for (;;) {
        const word = this.word()
        if (word < last) return word % limit
      }
    }
    const range = 2 ** 52
    const last = range - (range % limit)
    for (;;) {
      const draw = this.fiftyTwo()
      if (draw < last) return draw % limit
    }
  }
}
