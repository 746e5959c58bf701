/**
 * Gives every distinct key of fixed width the next number, in order of first sight. Open addressing over 32-bit words;
 * the keys themselves are kept end to end, which is also how a segment stores them.
 */
export class KeyTable {
  /** The key to look up is written here first. */
  readonly key: Uint32Array
  readonly keyBytes: Uint8Array
  readonly width: number
  count = 0
  keys: Uint32Array
  private slots: Uint32Array
  private mask: number

  /** `width` is in 32-bit words. */
  constructor(width: number, capacity = 1 << 10) {
    this.width = width
    this.key = new Uint32Array(width)
    this.keyBytes = new Uint8Array(this.key.buffer)
    this.keys = new Uint32Array(width * capacity)
    this.slots = new Uint32Array(capacity * 2)
    this.mask = capacity * 2 - 1
  }

  /** The number of the key, or -1. */
  find(): number {
    let slot = this.start(this.key, 0)
    for (;;) {
      const entry = this.slots[slot]!
      if (entry === 0) return -1
      if (this.isAt(entry - 1)) return entry - 1
      slot = (slot + 1) & this.mask
    }
  }

  /** The number of the key, new or known. */
  add(): number {
    let slot = this.start(this.key, 0)
    for (;;) {
      const entry = this.slots[slot]!
      if (entry === 0) break
      if (this.isAt(entry - 1)) return entry - 1
      slot = (slot + 1) & this.mask
    }
    const number = this.count++
    const at = number * this.width
    if (at === this.keys.length) this.grow()
    for (let word = 0; word < this.width; word++) this.keys[at + word] = this.key[word]!
    this.place(number)
    return number
  }

  private isAt(number: number): boolean {
    const at = number * this.width
    for (let word = 0; word < this.width; word++) if (this.keys[at + word] !== this.key[word]) return false
    return true
  }

  private start(words: Uint32Array, at: number): number {
    let mixed = 0
    for (let word = 0; word < this.width; word++) {
      mixed = Math.imul(mixed ^ words[at + word]!, 0x9e3779b1)
      mixed ^= mixed >>> 15
    }
    return mixed & this.mask
  }

  private grow(): void {
    const keys = new Uint32Array(this.keys.length * 2)
    keys.set(this.keys)
    this.keys = keys
    const capacity = keys.length / this.width
    this.mask = capacity * 2 - 1
    this.slots = new Uint32Array(capacity * 2)
    for (let number = 0; number < this.count - 1; number++) this.place(number)
  }

  private place(number: number): void {
    let slot = this.start(this.keys, number * this.width)
    while (this.slots[slot] !== 0) slot = (slot + 1) & this.mask
    this.slots[slot] = number + 1
  }
}
