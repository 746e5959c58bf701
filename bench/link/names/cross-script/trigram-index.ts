/** The usual way: romanise with one general table, then rank by shared trigrams (as pg_trgm does). */
export class TrigramIndex {
  readonly #tokens: readonly string[]
  readonly #sizes: Uint8Array
  readonly #postings = new Map<string, number[]>()

  constructor(tokens: readonly string[]) {
    this.#tokens = tokens
    this.#sizes = new Uint8Array(tokens.length)
    for (const [place, token] of tokens.entries()) {
      const grams = trigrams(token)
      this.#sizes[place] = grams.size
      for (const gram of grams) {
        const list = this.#postings.get(gram)
        if (list === undefined) this.#postings.set(gram, [place])
        else list.push(place)
      }
    }
  }

  search(text: string): string[] {
    const shared = new Map<number, number>()
    const grams = trigrams(text)
    for (const gram of grams) {
      for (const place of this.#postings.get(gram) ?? []) shared.set(place, (shared.get(place) ?? 0) + 1)
    }
    return [...shared]
      .map(([place, count]) => [place, count / (grams.size + this.#sizes[place]! - count)] as const)
      .sort((x, y) => y[1] - x[1] || x[0] - y[0])
      .slice(0, 10)
      .map(([place]) => this.#tokens[place]!)
  }
}

function trigrams(text: string): Set<string> {
  const padded = `  ${text} `
  const grams = new Set<string>()
  for (let at = 0; at + 3 <= padded.length; at++) grams.add(padded.slice(at, at + 3))
  return grams
}
