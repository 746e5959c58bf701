type Words = Uint32Array | Uint8Array

/** A typed array that doubles when full. `values` may be replaced by {@link Growing.reserve}: read it after reserving. */
export class Growing<T extends Words> {
  values: T
  length = 0
  private readonly make: (length: number) => T

  constructor(make: (length: number) => T, capacity = 1024) {
    this.make = make
    this.values = make(capacity)
  }

  reserve(more: number): void {
    const needed = this.length + more
    if (needed <= this.values.length) return
    let capacity = this.values.length
    while (capacity < needed) capacity *= 2
    const grown = this.make(capacity)
    grown.set(this.values.subarray(0, this.length) as never)
    this.values = grown
  }

  push(value: number): void {
    if (this.length === this.values.length) this.reserve(1)
    this.values[this.length++] = value
  }

  append(values: T): void {
    this.reserve(values.length)
    this.values.set(values as never, this.length)
    this.length += values.length
  }

  /** What was gathered, as its own memory. */
  taken(): T {
    return this.values.slice(0, this.length) as T
  }

  clear(): void {
    this.length = 0
  }
}

export const growingWords = (capacity?: number) => new Growing((length) => new Uint32Array(length), capacity)
export const growingBytes = (capacity?: number) => new Growing((length) => new Uint8Array(length), capacity)
