// Intervals of hidden cells as flows in a network (Gusfield 1988; Cox 1995 for two variables). An equation is a node; a
// cell in two equations is an arc between them, a cell in one ends on the ground. A cell can grow by what can flow back
// from its head to its tail without it, and shrink by what can flow the other way. Where every cell of a part is such an
// arc the intervals are exact; a cell in more equations is held still, and then they are a proven part of the true ones.
import type { HiddenPart } from './equations.ts'
import type { FeasibleInterval } from './feasible-interval.ts'
import type { TableCells } from './table-cells.ts'

const ground = 0

/** Arcs in flat arrays: arc a leads from tail to head; its reverse can carry what the cell holds. */
interface Network {
  readonly nodes: number
  readonly tail: number[]
  readonly head: number[]
  readonly holds: number[]
  /** The arc of each cell that may move. */
  readonly arcOf: ReadonlyMap<number, number>
  readonly isExact: boolean
}

/** Widens the intervals of a part's cells, each until it is `enough` wide; true when they are then exact or enough. */
export function widenByFlows(
  { cells }: TableCells,
  part: HiddenPart,
  { intervals, enough }: { readonly intervals: ReadonlyMap<number, FeasibleInterval>; readonly enough: number },
): boolean {
  const network = networkOf(cells, part)
  const flow = flowsOf(network)
  for (const [cell, arc] of network.arcOf) {
    const { count } = cells[cell]!
    const interval = intervals.get(cell)!
    if (interval.high - interval.low >= enough) continue
    const up = flow(arc, network.head[arc]!, network.tail[arc]!, enough)
    interval.high = Math.max(interval.high, count + up)
    if (up >= enough) continue
    interval.low = Math.min(
      interval.low,
      count - flow(arc, network.tail[arc]!, network.head[arc]!, Math.min(count, enough - up)),
    )
  }
  return network.isExact || part.cells.every((cell) => intervals.get(cell)!.high - intervals.get(cell)!.low >= enough)
}

function networkOf(cells: TableCells['cells'], { cells: hidden, equations }: HiddenPart): Network {
  const around = new Map(hidden.map((cell) => [cell, [] as (readonly [node: number, weight: number])[]]))
  for (const [at, { members }] of equations.entries()) {
    for (const [cell, weight] of members) around.get(cell)!.push([at + 1, weight])
  }
  const signs = signsOf(around, equations.length)
  const [tail, head, holds]: [number[], number[], number[]] = [[], [], []]
  const join = (from: number, to: number, held: number) => {
    tail.push(from)
    head.push(to)
    holds.push(held)
    return tail.length - 1
  }
  const arcOf = new Map<number, number>()
  for (const [cell, [first, second, ...more]] of around) {
    if (first === undefined || more.length > 0) continue
    const isIn = first[1] * signs[first[0]]! > 0
    const isIntoOther = second !== undefined && second[1] * signs[second[0]]! > 0
    if (second !== undefined && isIn === isIntoOther) continue
    const other = second?.[0] ?? ground
    arcOf.set(cell, isIn ? join(other, first[0], cells[cell]!.count) : join(first[0], other, cells[cell]!.count))
  }
  for (const [at, { members, value, isAtMost }] of equations.entries()) {
    if (!isAtMost) continue
    // What is missing to the most there may be counts like a cell of its own.
    const slack = value - members.reduce((sum, [cell, weight]) => sum + weight * cells[cell]!.count, 0)
    if (signs[at + 1]! > 0) join(ground, at + 1, slack)
    else join(at + 1, ground, slack)
  }
  return { nodes: equations.length + 1, tail, head, holds, arcOf, isExact: arcOf.size === hidden.length }
}

/** A sign for each equation, so that a cell enters one of its two equations and leaves the other, as far as that can be. */
function signsOf(
  around: ReadonlyMap<number, readonly (readonly [node: number, weight: number])[]>,
  equations: number,
): Int8Array {
  const signs = new Int8Array(equations + 1)
  const beside: (readonly [node: number, sign: number])[][] = Array.from({ length: equations + 1 }, () => [])
  for (const [first, second, ...more] of around.values()) {
    if (first === undefined || second === undefined || more.length > 0) continue
    const turn = -first[1] * second[1]
    beside[first[0]]!.push([second[0], turn])
    beside[second[0]]!.push([first[0], turn])
  }
  for (let start = 1; start <= equations; start += 1) {
    if (signs[start] !== 0) continue
    signs[start] = 1
    const waiting = [start]
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
      for (const [next, turn] of beside[node]!) {
        if (signs[next] !== 0) continue
        signs[next] = signs[node]! * turn
        waiting.push(next)
      }
    }
  }
  return signs
}

/** Answers the most that can flow from one node to another without an arc, up to `most` (shortest ways first: Edmonds and Karp 1972). */
function flowsOf({ nodes, tail, head, holds }: Network) {
  const beside: number[][] = Array.from({ length: nodes }, () => [])
  // 2 a is arc a forwards, 2 a + 1 backwards; forwards there is no bound.
  for (const arc of tail.keys()) {
    beside[tail[arc]!]!.push(2 * arc)
    beside[head[arc]!]!.push(2 * arc + 1)
  }
  const used = new Float64Array(tail.length)
  const came = new Int32Array(nodes)
  const waiting = new Int32Array(nodes)
  const room = (way: number) => (way % 2 === 0 ? Number.POSITIVE_INFINITY : holds[way >> 1]! + used[way >> 1]!)
  const endOf = (way: number) => (way % 2 === 0 ? head[way >> 1]! : tail[way >> 1]!)
  const startOf = (way: number) => (way % 2 === 0 ? tail[way >> 1]! : head[way >> 1]!)

  const search = (from: number, to: number, without: number): boolean => {
    came.fill(-1)
    came[from] = -2
    waiting[0] = from
    for (let at = 0, length = 1; at < length; at += 1) {
      for (const way of beside[waiting[at]!]!) {
        const next = endOf(way)
        if (came[next] !== -1 || way >> 1 === without || room(way) <= 0) continue
        came[next] = way
        if (next === to) return true
        waiting[length] = next
        length += 1
      }
    }
    return false
  }

  return (without: number, from: number, to: number, most: number): number => {
    const touched: number[] = []
    let flowed = 0
    while (flowed < most && search(from, to, without)) {
      let least = most - flowed
      for (let node = to; node !== from; node = startOf(came[node]!)) least = Math.min(least, room(came[node]!))
      if (least === Number.POSITIVE_INFINITY) {
        flowed = least
        break
      }
      for (let node = to; node !== from; node = startOf(came[node]!)) {
        const way = came[node]!
        used[way >> 1]! += way % 2 === 0 ? least : -least
        touched.push(way >> 1)
      }
      flowed += least
    }
    for (const arc of touched) used[arc] = 0
    return flowed
  }
}
