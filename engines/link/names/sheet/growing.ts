type Numbers = Uint8Array | Uint16Array | Uint32Array | Float32Array

/** Fewer bytes are copied sooner than shared. */
const leastShared = 1 << 14

/** Numbers whose count is not known before. */
export class Growing<T extends Numbers> {
  private numbers: T
  private readonly make: (length: number) => T
  length = 0

  constructor(make: (length: number) => T) {
    this.make = make
    this.numbers = make(16)
  }

  push(number: number): void {
    if (this.length === this.numbers.length) {
      const larger = this.make(this.length * 2)
      larger.set(this.numbers)
      this.numbers = larger
    }
    this.numbers[this.length++] = number
  }

  at(place: number): number {
    return this.numbers[place]!
  }

  set(place: number, number: number): void {
    this.numbers[place] = number
  }

  /** Only as many as there are; large ones in memory that threads can share. */
  whole(): T {
    const bytes = this.numbers.BYTES_PER_ELEMENT
    if (this.length * bytes < leastShared) return this.numbers.slice(0, this.length) as T
    const make = this.numbers.constructor as new (buffer: SharedArrayBuffer) => T
    const whole = new make(new SharedArrayBuffer(this.length * bytes))
    whole.set(this.numbers.subarray(0, this.length))
    return whole
  }
}

export const growingBytes = () => new Growing<Uint8Array>((length) => new Uint8Array(length))
export const growingShorts = () => new Growing<Uint16Array>((length) => new Uint16Array(length))
export const growingNumbers = () => new Growing<Uint32Array>((length) => new Uint32Array(length))
export const growingFractions = () => new Growing<Float32Array>((length) => new Float32Array(length))

/** Numbers in memory that threads can share, all 0. */
export const sharedNumbers = (length: number): Uint32Array => new Uint32Array(new SharedArrayBuffer(length * 4))
