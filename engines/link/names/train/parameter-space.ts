/** Numbers for (context, code) pairs, so that counts and odds are flat arrays. */
export class ParameterSpace {
  readonly #contextIds = new Map<string, number>()
  readonly #ids = new Map<number, number>()
  readonly #context: number[] = []
  readonly #code: number[] = []

  /** The number of a context's code; new ones are given in order. */
  id(context: string, code: number): number {
    let place = this.#contextIds.get(context)
    if (place === undefined) {
      place = this.#contextIds.size
      this.#contextIds.set(context, place)
    }
    const key = place * 20_000 + code
    let id = this.#ids.get(key)
    if (id === undefined) {
      id = this.#context.length
      this.#ids.set(key, id)
      this.#context.push(place)
      this.#code.push(code)
    }
    return id
  }

  contexts(): string[] {
    return [...this.#contextIds.keys()]
  }

  contextOf(id: number): number {
    return this.#context[id]!
  }

  counts(start: number): Float64Array {
    return new Float64Array(this.#context.length).fill(start)
  }

  totals(counts: Float64Array): Float64Array {
    const totals = new Float64Array(this.#contextIds.size)
    for (let id = 0; id < counts.length; id++) totals[this.#context[id]!] = totals[this.#context[id]!]! + counts[id]!
    return totals
  }

  evenOdds(): Float64Array {
    return this.normalised(this.counts(1))
  }

  normalised(counts: Float64Array): Float64Array {
    const totals = this.totals(counts)
    return counts.map((count, id) => count / totals[this.#context[id]!]!)
  }

  /** Adds every context's counts to `into`, by context and code. */
  collect(counts: Float64Array, into: Map<string, ReadonlyMap<number, number>>): void {
    const names = this.contexts()
    const found = names.map(() => new Map<number, number>())
    for (let id = 0; id < counts.length; id++) {
      if (counts[id]! > 0) found[this.#context[id]!]!.set(this.#code[id]!, counts[id]!)
    }
    for (const [place, name] of names.entries()) into.set(name, found[place]!)
  }
}
