/** How many keys are looked at ahead of being filed: enough to hide memory's delay, few enough to stay in the cache. */
const batch = 1024

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
  /** Two words a slot: a key's number plus one (0 when free), and its hash, which spares most looks at other keys. */
  private slots: Uint32Array
  private mask: number
  private readonly hashes = new Uint32Array(batch)
  /** What was read only to have it near: kept, so that the reading is not left out. */
  protected touched = 0

  /** `width` is in 32-bit words. */
  constructor(width: number, capacity = 1 << 10) {
    this.width = width
    this.key = new Uint32Array(width)
    this.keyBytes = new Uint8Array(this.key.buffer)
    this.keys = new Uint32Array(width * capacity)
    this.slots = new Uint32Array(capacity * 4)
    this.mask = capacity * 2 - 1
  }

  /** The number of the key, or -1. */
  find(): number {
    return this.findAt(this.key, 0, this.hash(this.key, 0))
  }

  /** The number of the key, new or known. */
  add(): number {
    return this.addAt(this.key, 0, this.hash(this.key, 0))
  }

  /** The numbers of all keys laid end to end in `words`, new or known; `absent`, if given, for those whose first word is 0. */
  addAll(words: Uint32Array, numbers: Uint32Array, absent?: number): void {
    const { width, hashes } = this
    for (let from = 0; from < numbers.length; from += batch) {
      const to = Math.min(from + batch, numbers.length)
      this.approach(words, from, to)
      for (let each = from; each < to; each++) {
        const at = each * width
        numbers[each] = words[at] === 0 && absent !== undefined ? absent : this.addAt(words, at, hashes[each - from]!)
      }
    }
  }

  /** The numbers of all keys laid end to end in `words`; `absent` for those that are not here. */
  findAll(words: Uint32Array, numbers: Uint32Array, absent: number): void {
    const { width, hashes } = this
    for (let from = 0; from < numbers.length; from += batch) {
      const to = Math.min(from + batch, numbers.length)
      this.approach(words, from, to)
      for (let each = from; each < to; each++) {
        const number = this.findAt(words, each * width, hashes[each - from]!)
        numbers[each] = number < 0 ? absent : number
      }
    }
  }

  /**
   * Hashes a batch and reads the slots it will need, then the keys those point to. None of these reads waits for
   * another, so the machine fetches many at once; filing alone would wait for each in turn.
   */
  private approach(words: Uint32Array, from: number, to: number): void {
    const { width, hashes, slots, keys, mask } = this
    let touched = 0
    for (let each = from; each < to; each++) {
      const hash = this.hash(words, each * width)
      hashes[each - from] = hash
      touched ^= slots[(hash & mask) * 2]!
    }
    for (let each = 0; each < to - from; each++) {
      const hash = hashes[each]!
      const slot = (hash & mask) * 2
      if (slots[slot + 1] === hash && slots[slot] !== 0) touched ^= keys[(slots[slot]! - 1) * width]!
    }
    this.touched ^= touched
  }

  private findAt(words: Uint32Array, at: number, hash: number): number {
    const { slots, mask } = this
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const entry = slots[slot * 2]!
      if (entry === 0) return -1
      if (slots[slot * 2 + 1] === hash && this.isAt(entry - 1, words, at)) return entry - 1
    }
  }

  private addAt(words: Uint32Array, from: number, hash: number): number {
    const known = this.findAt(words, from, hash)
    if (known >= 0) return known
    const { width } = this
    const number = this.count++
    const at = number * width
    if (at === this.keys.length) this.grow()
    for (let word = 0; word < width; word++) this.keys[at + word] = words[from + word]!
    place(this.slots, this.mask, number + 1, hash)
    return number
  }

  private isAt(number: number, words: Uint32Array, from: number): boolean {
    const { keys, width } = this
    const at = number * width
    for (let word = 0; word < width; word++) if (keys[at + word] !== words[from + word]) return false
    return true
  }

  private hash(words: Uint32Array, at: number): number {
    let mixed = 0
    for (let word = 0; word < this.width; word++) {
      mixed = Math.imul(mixed ^ words[at + word]!, 0x9e3779b1)
      mixed ^= mixed >>> 15
    }
    return mixed >>> 0
  }

  private grow(): void {
    const keys = new Uint32Array(this.keys.length * 2)
    keys.set(this.keys)
    this.keys = keys
    const slots = new Uint32Array(this.slots.length * 2)
    this.mask = this.mask * 2 + 1
    for (let slot = 0; slot < this.slots.length; slot += 2) {
      const entry = this.slots[slot]!
      if (entry !== 0) place(slots, this.mask, entry, this.slots[slot + 1]!)
    }
    this.slots = slots
  }
}

function place(slots: Uint32Array, mask: number, entry: number, hash: number): void {
  let slot = hash & mask
  while (slots[slot * 2] !== 0) slot = (slot + 1) & mask
  slots[slot * 2] = entry
  slots[slot * 2 + 1] = hash
}
