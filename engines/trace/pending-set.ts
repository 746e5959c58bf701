/**
 * A set of whole numbers that gives back its least (or greatest) member in a handful of steps: a tree of 32-bit words in
 * which a bit says that something lies below. Emptying it while taking leaves it clean for the next trace.
 */
export class PendingSet {
  private readonly levels: Uint32Array[] = []

  constructor(size: number) {
    let width = Math.max(1, size)
    do {
      width = Math.ceil(width / 32)
      this.levels.push(new Uint32Array(width))
    } while (width > 1)
  }

  add(member: number): void {
    let at = member
    for (const level of this.levels) {
      const word = at >>> 5
      const before = level[word]!
      level[word] = before | (1 << (at & 31))
      if (before !== 0) return
      at = word
    }
  }

  /** Removes and answers the least member, or -1 when there is none. */
  takeLeast(): number {
    let at = 0
    for (let depth = this.levels.length - 1; depth >= 0; depth--) {
      const word = this.levels[depth]![at]!
      if (word === 0) return -1
      at = at * 32 + 31 - Math.clz32(word & -word)
    }
    this.remove(at)
    return at
  }

  /** Removes and answers the greatest member, or -1 when there is none. */
  takeGreatest(): number {
    let at = 0
    for (let depth = this.levels.length - 1; depth >= 0; depth--) {
      const word = this.levels[depth]![at]!
      if (word === 0) return -1
      at = at * 32 + 31 - Math.clz32(word)
    }
    this.remove(at)
    return at
  }

  private remove(member: number): void {
    let at = member
    for (const level of this.levels) {
      const word = at >>> 5
      level[word] = level[word]! & ~(1 << (at & 31))
      if (level[word] !== 0) return
      at = word
    }
  }
}
