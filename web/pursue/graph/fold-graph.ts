import type { TraceGraph } from '../../data/api.ts'

/** A place in the picture: one address, or many small ones put together. */
export interface GraphNode {
  readonly id: string
  /** Empty for places put together. */
  readonly address: string
  /** What kind of exit it is; `several` when places put together have one among them. */
  readonly exit: TraceGraph['addresses'][number]['exit'] | 'several'
  readonly layer: number
  readonly places: number
  readonly high: bigint
  readonly x: number
  readonly y: number
}

/** Everything that moved from one to the other. */
export interface GraphEdge {
  readonly source: string
  readonly target: string
  readonly high: bigint
  /** Positions in the list of transfers, largest first. */
  readonly transfers: readonly number[]
}

export interface FoldedGraph {
  readonly nodes: readonly GraphNode[]
  readonly edges: readonly GraphEdge[]
}

/** So many places stand apart at each distance from the payment; opening a folded one lets so many more out. */
const apart = 24
export const openedAtOnce = 100
const rows = 40

/**
 * The places of a trace by their distance from the payment, left to right. At each distance the largest stand apart and
 * the rest are one, so that a picture of thousands can be read; `opened` says how many more stand apart where, `kept`
 * which addresses do in any case.
 */
export function foldGraph(
  { addresses, transfers }: Pick<TraceGraph, 'addresses' | 'transfers'>,
  isBackward: boolean,
  opened: ReadonlyMap<number, number>,
  kept: ReadonlySet<number> = new Set(),
): FoldedGraph {
  const { layers, size } = layersOf({ addresses, transfers }, isBackward)
  const idOf: string[] = new Array(addresses.length).fill('')
  const seats: Omit<GraphNode, 'x' | 'y'>[] = []
  for (const [layer, numbers] of layers) {
    const ranked = numbers.sort(
      (a, b) => Number(kept.has(b)) - Number(kept.has(a)) || compare(size[b]!, size[a]!) || a - b,
    )
    const limit = apart + (opened.get(layer) ?? 0)
    const rest = ranked.length > limit + 1 ? ranked.slice(limit) : []
    for (const number of ranked.slice(0, ranked.length - rest.length)) {
      const { address, exit } = addresses[number]!
      idOf[number] = String(number)
      seats.push({ id: String(number), address, exit, layer, places: 1, high: size[number]! })
    }
    if (rest.length === 0) continue
    const id = `${layer} others`
    for (const number of rest) idOf[number] = id
    const high = rest.reduce((sum, number) => sum + size[number]!, 0n)
    const exits = rest.some((number) => addresses[number]!.exit !== null)
    seats.push({ id, address: '', exit: exits ? 'several' : null, layer, places: rest.length, high })
  }
  const edges = edgesOf(transfers, idOf)
  return { nodes: seat(seats, edges), edges }
}

function layersOf({ addresses, transfers }: Pick<TraceGraph, 'addresses' | 'transfers'>, isBackward: boolean) {
  const layer: number[] = new Array(addresses.length).fill(Number.POSITIVE_INFINITY)
  const size: bigint[] = new Array(addresses.length).fill(0n)
  for (const { from, to, hop, high } of transfers) {
    const [near, far] = isBackward ? [to, from] : [from, to]
    layer[near] = Math.min(layer[near]!, hop)
    layer[far] = Math.min(layer[far]!, hop + 1)
    size[from] = size[from]! + BigInt(high)
    size[to] = size[to]! + BigInt(high)
  }
  const layers = new Map<number, number[]>()
  for (const [number, at] of layer.entries()) {
    if (!Number.isFinite(at)) continue
    const known = layers.get(at)
    if (known === undefined) layers.set(at, [number])
    else known.push(number)
  }
  return { layers: [...layers].sort(([a], [b]) => a - b), size }
}

function edgesOf(transfers: TraceGraph['transfers'], idOf: readonly string[]): GraphEdge[] {
  const edges = new Map<string, { source: string; target: string; high: bigint; transfers: number[] }>()
  for (const [at, { from, to, high }] of transfers.entries()) {
    const [source, target] = [idOf[from]!, idOf[to]!]
    if (source === target) continue
    const key = `${source}>${target}`
    const edge = edges.get(key) ?? { source, target, high: 0n, transfers: [] }
    edge.high += BigInt(high)
    edge.transfers.push(at)
    edges.set(key, edge)
  }
  return [...edges.values()]
}

/** Each place stands near the middle of those that paid it, so that fewer lines cross; a full column is followed by another. */
function seat(seats: readonly Omit<GraphNode, 'x' | 'y'>[], edges: readonly GraphEdge[]): GraphNode[] {
  const payers = new Map<string, string[]>()
  for (const { source, target } of edges) payers.set(target, [...(payers.get(target) ?? []), source])
  const placed = new Map<string, GraphNode>()
  let highest = 1
  const layers = [...new Set(seats.map(({ layer }) => layer))]
  let x = 0
  for (const layer of layers) {
    const own = seats
      .filter((each) => each.layer === layer)
      .map((each, at) => ({ each, at, middle: middleOf(payers.get(each.id) ?? [], placed) }))
      .sort(
        // Those put together stand last, where they are looked for.
        (a, b) => Number(a.each.address === '') - Number(b.each.address === '') || a.middle - b.middle || a.at - b.at,
      )
    const columns = Math.ceil(own.length / rows)
    const height = Math.ceil(own.length / columns)
    highest = Math.max(highest, height)
    for (const [index, { each }] of own.entries()) {
      const column = Math.floor(index / height)
      const row = index % height
      placed.set(each.id, { ...each, x: x + column * 0.6, y: (height - 1) / 2 - row })
    }
    x += 3 + columns * 0.6
  }
  // Nearly as high as wide, as the frame is.
  const stretch = (0.85 * x) / highest
  return [...placed.values()].map((node) => ({ ...node, y: node.y * stretch }))
}

function middleOf(payers: readonly string[], placed: ReadonlyMap<string, GraphNode>): number {
  const rowsOf = payers.flatMap((id) => placed.get(id)?.y ?? [])
  return rowsOf.length === 0 ? 0 : -rowsOf.reduce((sum, y) => sum + y, 0) / rowsOf.length
}

const compare = (a: bigint, b: bigint) => (a < b ? -1 : a > b ? 1 : 0)
