import type { TraceExit } from '../../data/api.ts'

/** A service that some exits belong to. */
export interface Service {
  /** As the labels name it; empty when none does. */
  readonly name: string
  /** Whether the token's issuer is the one to ask: the money still lies where it can freeze it. */
  readonly isIssuer: boolean
  readonly addresses: readonly string[]
  readonly firm: bigint
}

/** Exits by the service that could hold them, most firm value first: one request goes to one service. */
export function servicesOf(exits: readonly Pick<TraceExit, 'address' | 'kind' | 'firm' | 'claim'>[]): Service[] {
  const found = new Map<string, { name: string; isIssuer: boolean; addresses: Set<string>; firm: bigint }>()
  for (const { address, kind, firm, claim } of exits) {
    const isIssuer = kind === 'balance'
    const name = isIssuer ? '' : (claim?.name ?? '')
    // Two places that no list names may belong to two services: never in one request.
    const key = isIssuer ? 'issuer' : name === '' ? `unnamed ${claim?.wallet ?? address}` : `named ${name}`
    const known = found.get(key) ?? { name, isIssuer, addresses: new Set<string>(), firm: 0n }
    known.addresses.add(address)
    known.firm += BigInt(firm)
    found.set(key, known)
  }
  return [...found.values()]
    .sort((a, b) => (a.firm < b.firm ? 1 : a.firm > b.firm ? -1 : a.name.localeCompare(b.name)))
    .map((service) => ({ ...service, addresses: [...service.addresses] }))
}
