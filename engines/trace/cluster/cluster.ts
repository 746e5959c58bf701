/** Addresses put together, each by its least member, and the log of how: cut an entry and the rest still stands. */
export interface Clusters {
  /** The least address of each address's cluster. */
  readonly root: Uint32Array
  readonly count: number
  readonly merges: MergeLog
  /** How many transactions were not used as evidence, by reason. */
  readonly excluded: Readonly<Record<Exclusion, number>>
}

/** Why a transaction with several payers was not taken as evidence of one owner. */
export type Exclusion = 'coinjoin' | 'payjoin' | 'batch' | 'analyst'

/** The heuristics that may put addresses together, by their code in the log. */
export const heuristics = ['multi-input', 'deposit-reuse'] as const
export type Heuristic = (typeof heuristics)[number]

/** Every union that joined two clusters: the two addresses, and the transaction (or transfer) that is the evidence. */
export interface MergeLog {
  length: number
  a: Uint32Array
  b: Uint32Array
  evidence: Uint32Array
}

/** Union-find whose representative is always the least address; paths are halved on the way (Tarjan and van Leeuwen, 1984). */
export class Union {
  readonly parent: Uint32Array
  readonly merges: MergeLog
  count: number

  constructor(addresses: number) {
    this.parent = new Uint32Array(addresses)
    for (let address = 0; address < addresses; address++) this.parent[address] = address
    this.count = addresses
    const room = Math.max(16, addresses >>> 2)
    this.merges = { length: 0, a: new Uint32Array(room), b: new Uint32Array(room), evidence: new Uint32Array(room) }
  }

  find(address: number): number {
    const { parent } = this
    let at = address
    for (let above = parent[at]!; above !== at; above = parent[at]!) {
      const next = parent[above]!
      parent[at] = next
      at = next
    }
    return at
  }

  join(a: number, b: number, evidence: number): void {
    const one = this.find(a)
    const two = this.find(b)
    if (one === two) return
    if (one < two) this.parent[two] = one
    else this.parent[one] = two
    this.count--
    const { merges } = this
    if (merges.length === merges.a.length) this.grow()
    merges.a[merges.length] = a
    merges.b[merges.length] = b
    merges.evidence[merges.length++] = evidence
  }

  /** Points every address straight at its representative. A parent is never greater than its child, so one pass is enough. */
  flatten(): Uint32Array {
    const { parent } = this
    for (let address = 0; address < parent.length; address++) parent[address] = parent[parent[address]!]!
    return parent
  }

  private grow(): void {
    const { merges } = this
    for (const name of ['a', 'b', 'evidence'] as const) {
      const wider = new Uint32Array(Math.min(this.parent.length, merges[name].length * 2))
      wider.set(merges[name])
      merges[name] = wider
    }
  }
}
