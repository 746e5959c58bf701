// Combinations of attributes with their counts, in flat arrays.

/** Combinations of one length: attribute numbers in codebook order, `length` of them each, and their counts. */
export interface Combinations {
  readonly length: number
  readonly size: number
  readonly attributes: Int32Array
  readonly counts: Int32Array
}

/** Collects combinations without knowing beforehand how many there will be. */
export class GrowingCombinations {
  size = 0
  #attributes: Int32Array
  #counts: Int32Array
  readonly #length: number

  constructor(length: number) {
    this.#length = length
    this.#attributes = new Int32Array(1024 * length)
    this.#counts = new Int32Array(1024)
  }

  /** Adds the combination of group `group` of `parents`, with one attribute more. */
  add(parents: Int32Array, group: number, attribute: number, count: number): void {
    const length = this.#length
    this.#makeRoom()
    const at = this.size * length
    for (let place = 0; place < length - 1; place += 1) {
      this.#attributes[at + place] = parents[group * (length - 1) + place]!
    }
    this.#attributes[at + length - 1] = attribute
    this.#counts[this.size] = count
    this.size += 1
  }

  /** Adds a combination with all its attributes. */
  push(attributes: readonly number[], count: number): void {
    this.#makeRoom()
    for (let place = 0; place < this.#length; place += 1) {
      this.#attributes[this.size * this.#length + place] = attributes[place]!
    }
    this.#counts[this.size] = count
    this.size += 1
  }

  #makeRoom(): void {
    if (this.size < this.#counts.length) return
    this.#counts = doubled(this.#counts)
    this.#attributes = doubled(this.#attributes)
  }

  /** The attributes of the combinations added since there were `before` of them. */
  since(before: number): Int32Array {
    return this.#attributes.slice(before * this.#length, this.size * this.#length)
  }

  done(): Combinations {
    return {
      length: this.#length,
      size: this.size,
      attributes: this.#attributes.slice(0, this.size * this.#length),
      counts: this.#counts.slice(0, this.size),
    }
  }
}

function doubled(array: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2)
  larger.set(array)
  return larger
}
