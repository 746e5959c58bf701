import { type Growing, growingNumbers, NameReader } from '../names/index.ts'
import type { NameParts } from './column.ts'

/** Stands between the forms of a name among its tokens. */
const betweenForms = 0xffffffff
const leastSlots = 1 << 10

/**
 * The distinct names of a column, taken apart as they come. Names of the same parts in the same order have one number, whatever they looked like;
 * no text is kept. Number 0 is "absent".
 */
export class NameCollector {
  private readonly reader = new NameReader()
  private readonly formStarts = growingNumbers()
  private readonly tokenStarts = growingNumbers()
  private readonly tokenIds = growingNumbers()
  private readonly counted: Growing<Uint32Array> = growingNumbers()
  /** Names by the hash of their parts, in a table of at most two thirds. */
  private slots = new Uint32Array(leastSlots)
  private readonly hashes = growingNumbers()
  private readonly current: number[] = []

  constructor() {
    this.formStarts.push(0)
    this.formStarts.push(0)
    this.tokenStarts.push(0)
    this.counted.push(0)
    this.hashes.push(0)
  }

  /** The number of a name of these forms, counting one more row. */
  add(forms: readonly string[]): number {
    const { current } = this
    current.length = 0
    for (const form of forms) {
      if (current.length > 0) current.push(betweenForms)
      for (const token of this.reader.read(form)) current.push(token)
    }
    if (forms.length === 0) return 0
    const code = this.numberOf()
    this.counted.set(code, this.counted.at(code) + 1)
    return code
  }

  /** How many rows carry each name. */
  counts(): Uint32Array {
    return this.counted.whole()
  }

  parts(): NameParts {
    const tokens = this.reader.sheet()
    const [formStarts, tokenStarts, tokenIds] = [this.formStarts, this.tokenStarts, this.tokenIds].map((each) =>
      each.whole(),
    ) as [Uint32Array, Uint32Array, Uint32Array]
    const tokenCounts = new Uint32Array(tokens.count)
    const lastName = new Uint32Array(tokens.count)
    for (let code = 1; code + 1 < formStarts.length; code++) {
      const end = tokenStarts[formStarts[code + 1]!]!
      for (let at = tokenStarts[formStarts[code]!]!; at < end; at++) {
        const token = tokenIds[at]!
        if (lastName[token] === code) continue
        lastName[token] = code
        tokenCounts[token]! += this.counted.at(code)
      }
    }
    return { formStarts, tokenStarts, tokenIds, tokens, tokenCounts }
  }

  private numberOf(): number {
    const { current } = this
    let hash = 0x9e3779b9
    for (const each of current) hash = Math.imul(hash ^ each, 0x85ebca6b) ^ (hash >>> 15)
    hash >>>= 0
    if (this.counted.length * 3 > this.slots.length * 2) this.grow()
    const mask = this.slots.length - 1
    let slot = (hash ^ (hash >>> 16)) & mask
    for (; this.slots[slot] !== 0; slot = (slot + 1) & mask) {
      const code = this.slots[slot]!
      if (this.hashes.at(code) === hash && this.isCurrent(code)) return code
    }
    this.slots[slot] = this.counted.length
    return this.keep(hash)
  }

  private keep(hash: number): number {
    for (const each of this.current) {
      if (each === betweenForms) this.tokenStarts.push(this.tokenIds.length)
      else this.tokenIds.push(each)
    }
    this.tokenStarts.push(this.tokenIds.length)
    this.formStarts.push(this.tokenStarts.length - 1)
    this.hashes.push(hash)
    this.counted.push(0)
    return this.counted.length - 1
  }

  private isCurrent(code: number): boolean {
    const { current } = this
    let at = 0
    const last = this.formStarts.at(code + 1)
    for (let form = this.formStarts.at(code); form < last; form++) {
      if (at > 0 && current[at++] !== betweenForms) return false
      const end = this.tokenStarts.at(form + 1)
      for (let token = this.tokenStarts.at(form); token < end; token++) {
        if (current[at++] !== this.tokenIds.at(token)) return false
      }
    }
    return at === current.length
  }

  private grow(): void {
    this.slots = new Uint32Array(this.slots.length * 2)
    const mask = this.slots.length - 1
    for (let code = 1; code < this.hashes.length; code++) {
      const hash = this.hashes.at(code)
      let slot = (hash ^ (hash >>> 16)) & mask
      while (this.slots[slot] !== 0) slot = (slot + 1) & mask
      this.slots[slot] = code
    }
  }
}
