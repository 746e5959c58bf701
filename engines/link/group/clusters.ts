/** Sets of rows that may be joined but never torn apart, with walls between rows that a person called different. */
export class Clusters {
  private readonly parent: Int32Array
  private readonly memberRows = new Map<number, number[]>()
  private readonly weakest = new Map<number, number>()
  private readonly walls = new Map<number, Set<number>>()

  constructor(rows: number) {
    this.parent = Int32Array.from({ length: rows }, (_, row) => row)
  }

  /** The row that stands for the set of a row: its smallest. */
  find(row: number): number {
    let root = row
    while (this.parent[root] !== root) root = this.parent[root]!
    for (let each = row; each !== root; ) {
      const next = this.parent[each]!
      this.parent[each] = root
      each = next
    }
    return root
  }

  members(root: number): readonly number[] {
    return this.memberRows.get(root) ?? [root]
  }

  wall(a: number, b: number): void {
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const) {
      const known = this.walls.get(from)
      if (known === undefined) this.walls.set(from, new Set([to]))
      else known.add(to)
    }
  }

  /** Whether a person called any row of one set different from any row of the other. */
  isWalled(rootA: number, rootB: number): boolean {
    if (this.walls.size === 0) return false
    return this.members(rootA).some((row) => {
      const others = this.walls.get(row)
      return others !== undefined && [...others].some((other) => this.find(other) === rootB)
    })
  }

  /** The lowest log-odds at which rows of a set were joined; people's word counts as certain. */
  weakestJoin(root: number): number {
    return this.weakest.get(root) ?? Number.POSITIVE_INFINITY
  }

  join(rootA: number, rootB: number, logOdds = Number.POSITIVE_INFINITY): void {
    const [keep, give] = rootA < rootB ? [rootA, rootB] : [rootB, rootA]
    this.parent[give] = keep
    this.weakest.set(keep, Math.min(logOdds, this.weakestJoin(rootA), this.weakestJoin(rootB)))
    const [more, fewer] = [this.members(keep), this.members(give)]
    const all = this.memberRows.get(keep) ?? [...more]
    for (const row of fewer) all.push(row)
    this.memberRows.set(keep, all)
    this.memberRows.delete(give)
  }
}
