const firstSize = 1 << 16

/**
 * The texts that cells of a workbook refer to by number. Kept as bytes in one buffer and made into a text when asked for:
 * a million rows have millions of them, and as many texts in memory would take ten times the room.
 */
export class SharedStrings {
  #bytes = Buffer.alloc(firstSize)
  #used = 0
  #ends = new Uint32Array(1024)
  #count = 0

  add(text: string): void {
    const room = text.length * 3
    if (this.#used + room > this.#bytes.length) {
      const larger = Buffer.alloc(Math.max(this.#bytes.length * 2, this.#used + room))
      this.#bytes.copy(larger, 0, 0, this.#used)
      this.#bytes = larger
    }
    if (this.#count === this.#ends.length) {
      const larger = new Uint32Array(this.#ends.length * 2)
      larger.set(this.#ends)
      this.#ends = larger
    }
    this.#used += this.#bytes.write(text, this.#used)
    this.#ends[this.#count] = this.#used
    this.#count += 1
  }

  /** How many bytes the texts take. */
  get size(): number {
    return this.#used
  }

  /** The text of a number; empty for one the workbook does not have. */
  at(number: number): string {
    if (!Number.isInteger(number) || number < 0 || number >= this.#count) return ''
    return this.#bytes.toString('utf8', number === 0 ? 0 : this.#ends[number - 1], this.#ends[number])
  }
}
