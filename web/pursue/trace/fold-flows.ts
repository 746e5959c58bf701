import type { TraceGraph } from '../../data/api.ts'

/** A place at a distance from the payment; places too small to be drawn apart are one. */
export interface FlowNode {
  readonly id: string
  readonly layer: number
  /** Empty for places put together. */
  readonly address: string
  readonly exit: TraceGraph['addresses'][number]['exit'] | 'several'
  /** How many places it stands for. */
  readonly places: number
}

/** What moved between two of them: the most any rule says, and what all agree on. */
export interface FlowLink {
  readonly source: string
  readonly target: string
  readonly high: bigint
  readonly firm: bigint
  readonly transfers: number
}

/** So many places stand apart at each distance. */
const apart = 9

/**
 * Flows by distance from the payment. An address that money reaches twice stands twice, so that a cycle of payments
 * becomes a line; at each distance the largest places stand apart and the rest are one, exits apart from the others.
 */
export function foldFlows(
  { addresses, transfers }: Pick<TraceGraph, 'addresses' | 'transfers'>,
  isBackward: boolean,
): { readonly nodes: readonly FlowNode[]; readonly links: readonly FlowLink[] } {
  const moved = transfers.map((transfer) => {
    const [source, target] = isBackward ? [transfer.hop + 1, transfer.hop] : [transfer.hop, transfer.hop + 1]
    return { transfer, source: `${source} ${transfer.from}`, target: `${target} ${transfer.to}` }
  })
  const size = new Map<string, bigint>()
  for (const { transfer, source, target } of moved) {
    for (const place of [source, target]) size.set(place, (size.get(place) ?? 0n) + BigInt(transfer.high))
  }
  const layers = new Map<number, string[]>()
  for (const place of [...size.keys()]) {
    const layer = Number(place.split(' ')[0])
    layers.set(layer, [...(layers.get(layer) ?? []), place])
  }
  const nodeOf = new Map<string, FlowNode>()
  for (const [layer, places] of layers) {
    const ranked = places.sort((a, b) => compare(size.get(b)!, size.get(a)!) || (a < b ? -1 : 1))
    const rest = ranked.length > apart + 1 ? ranked.slice(apart) : []
    for (const place of ranked.slice(0, ranked.length - rest.length)) {
      const { address, exit } = addressOf(addresses, place)
      nodeOf.set(place, { id: place, layer, address, exit, places: 1 })
    }
    for (const [id, isExit] of [
      [`${layer} others`, false],
      [`${layer} exits`, true],
    ] as const) {
      const own = rest.filter((place) => (addressOf(addresses, place).exit !== null) === isExit)
      const folded: FlowNode = { id, layer, address: '', exit: isExit ? 'several' : null, places: own.length }
      for (const place of own) nodeOf.set(place, folded)
    }
  }
  const links = new Map<string, { -readonly [Key in keyof FlowLink]: FlowLink[Key] }>()
  for (const { transfer, source, target } of moved) {
    const [from, to] = [nodeOf.get(source)!.id, nodeOf.get(target)!.id]
    const link = links.get(`${from}>${to}`) ?? { source: from, target: to, high: 0n, firm: 0n, transfers: 0 }
    link.high += BigInt(transfer.high)
    link.firm += BigInt(transfer.firm)
    link.transfers++
    links.set(`${from}>${to}`, link)
  }
  return { nodes: [...new Set(nodeOf.values())], links: [...links.values()] }
}

const addressOf = (addresses: TraceGraph['addresses'], place: string) => addresses[Number(place.split(' ')[1])]!
const compare = (a: bigint, b: bigint) => (a < b ? -1 : a > b ? 1 : 0)
