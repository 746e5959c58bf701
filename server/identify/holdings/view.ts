import type { Wall } from '@homeward/domain'
import type { HeldList, HeldRow } from './held-row.ts'
import type { Holdings } from './holdings.ts'
import { type Held, type Join, joinRows } from './join-rows.ts'
import { pairRows } from './pair-verdict.ts'
import type { Proposal } from './proposal.ts'

/** The rows that accepted judgements join, among the rows a reader may see. Its id is the id of its first row. */
export interface HeldPerson {
  readonly id: string
  readonly rows: readonly HeldRow[]
}

/** Lists, rows, people and proposals as they stand behind some walls. What a wall hides is not in here at all. */
export class View {
  /** The walls this view looks through, as a key. */
  readonly walls: string
  readonly lists: readonly HeldList[]
  readonly rows: readonly HeldRow[]
  readonly people: readonly HeldPerson[]
  readonly proposals: readonly Proposal[]
  /** Accepted links that do not join, and why. */
  readonly held: ReadonlyMap<string, Held>
  readonly #holdings: Holdings
  readonly #placeOf: ReadonlyMap<string, number>
  readonly #personAt: readonly HeldPerson[]
  readonly #proposed: readonly Proposal[]
  readonly #proposalsOf: ReadonlyMap<string, readonly Proposal[]>

  /** `before` is the view these walls showed last; `sameRows` when no row or list changed since. */
  constructor(holdings: Holdings, walls: ReadonlySet<Wall>, before: View | undefined, sameRows: boolean) {
    this.#holdings = holdings
    this.walls = [...walls].sort().join(' ')
    if (before && sameRows) {
      this.lists = before.lists
      this.rows = before.rows
      this.#placeOf = before.#placeOf
    } else {
      this.lists = listsBehind(holdings, walls)
      this.rows = rowsOf(holdings, this.lists)
      this.#placeOf = new Map(this.rows.map((row, place) => [row.id, place]))
    }
    const { joined, heldPairs } = this.#join()
    this.held = heldPairs
    const members = new Map<number, HeldRow[]>()
    this.rows.forEach((row, place) => {
      const first = joined[place]!
      const known = members.get(first)
      if (known) known.push(row)
      else members.set(first, [row])
    })
    const personOf = new Map<number, HeldPerson>()
    for (const [first, its] of members) personOf.set(first, sameAsBefore(before, its) ?? { id: its[0]!.id, rows: its })
    this.people = [...personOf.values()]
    this.#personAt = this.rows.map((_, place) => personOf.get(joined[place]!)!)
    this.#proposed = holdings.proposals
    const isSame = before && sameRows && before.#proposed === holdings.proposals
    this.proposals = isSame
      ? before.proposals
      : holdings.proposals.filter(({ a, b }) => this.#placeOf.has(a) && this.#placeOf.has(b))
    this.#proposalsOf = isSame ? before.#proposalsOf : byRow(this.proposals)
  }

  row(id: string): HeldRow | undefined {
    const place = this.#placeOf.get(id)
    return place === undefined ? undefined : this.rows[place]
  }

  list(id: string): HeldList | undefined {
    return this.lists.find((list) => list.id === id)
  }

  /** The person a row belongs to, for this reader. */
  personOf(row: string): HeldPerson | undefined {
    const place = this.#placeOf.get(row)
    return place === undefined ? undefined : this.#personAt[place]
  }

  /** A person by the id of their first row; the id of a later row finds nobody, so that ids mean one thing. */
  person(id: string): HeldPerson | undefined {
    const person = this.personOf(id)
    return person?.id === id ? person : undefined
  }

  /** What the matcher proposes for one row. */
  proposalsOf(row: string): readonly Proposal[] {
    return this.#proposalsOf.get(row) ?? []
  }

  /** Proposals that would join this person to another, and wait for someone. */
  openProposals(person: HeldPerson): Proposal[] {
    return person.rows.flatMap((row) => this.proposalsOf(row.id).filter((proposal) => this.isOpen(proposal)))
  }

  /** Whether a proposal waits for a judgement: nobody said anything, and its rows are not one person yet. */
  isOpen({ pair, a, b }: Proposal): boolean {
    if (this.personOf(a) === this.personOf(b)) return false
    return !this.#holdings.judgements.has(pair) && !this.#holdings.accepted.has(pair)
  }

  /** Whether joining the two rows' people would bring a charge, detention or wanted mark to one who has none. */
  bringsCharge(a: string, b: string): boolean {
    const [one, other] = [this.personOf(a), this.personOf(b)]
    if (!one || !other || one === other) return false
    return bearsCharge(one) !== bearsCharge(other)
  }

  #join() {
    const joins: Join[] = []
    const apart: (readonly [number, number])[] = []
    const pairOf = new Map<Join, string>()
    for (const pair of this.#holdings.judgedPairs()) {
      const [a, b] = pairRows(pair)!
      const [x, y] = [this.#placeOf.get(a), this.#placeOf.get(b)]
      if (x === undefined || y === undefined) continue
      const verdict = this.#holdings.verdictOf(pair)
      if (verdict?.decision === 'different') apart.push([x, y])
      if (verdict?.decision !== 'same') continue
      const join = { a: Math.min(x, y), b: Math.max(x, y), order: verdict.order, confirmed: verdict.confirmed }
      joins.push(join)
      pairOf.set(join, pair)
    }
    const { first, held } = joinRows(this.rows.length, joins, apart, (place) => this.rows[place]!.bearsCharge)
    return { joined: first, heldPairs: new Map([...held].map(([join, why]) => [pairOf.get(join)!, why])) }
  }
}

function listsBehind(holdings: Holdings, walls: ReadonlySet<Wall>): HeldList[] {
  const before = (x: HeldList, y: HeldList) => x.opened - y.opened || (x.id < y.id ? -1 : 1)
  return [...holdings.lists.values()].filter(({ wall }) => walls.has(wall)).sort(before)
}

function rowsOf(holdings: Holdings, lists: readonly HeldList[]): HeldRow[] {
  const order = new Map(lists.map((list, place) => [list.id, place]))
  const rows: HeldRow[] = []
  for (const row of holdings.rows.values()) if (order.has(row.list.id)) rows.push(row)
  const ordered = (x: string, y: string) => (x < y ? -1 : x > y ? 1 : 0)
  return rows.sort(
    (x, y) =>
      order.get(x.list.id)! - order.get(y.list.id)! ||
      ordered(x.sheet ?? '', y.sheet ?? '') ||
      x.row - y.row ||
      ordered(x.id, y.id),
  )
}

function bearsCharge(person: HeldPerson): boolean {
  return person.rows.some((row) => row.bearsCharge)
}

/** Keeps the very object of a person whose rows did not change, so that what was worked out about them stays. */
function sameAsBefore(before: View | undefined, rows: readonly HeldRow[]): HeldPerson | undefined {
  const known = before?.person(rows[0]!.id)
  return known && known.rows.length === rows.length && known.rows.every((row, at) => row === rows[at])
    ? known
    : undefined
}

function byRow(proposals: readonly Proposal[]): Map<string, Proposal[]> {
  const found = new Map<string, Proposal[]>()
  for (const proposal of proposals)
    for (const row of [proposal.a, proposal.b]) {
      const known = found.get(row)
      if (known) known.push(proposal)
      else found.set(row, [proposal])
    }
  return found
}
