/** What an exit is; the number is its code in a table over all addresses. 0 is no exit. */
export const exitKinds = ['none', 'exchange', 'deposit', 'service', 'bridge', 'swap', 'mixer'] as const
export type ExitKind = Exclude<(typeof exitKinds)[number], 'none'> | 'balance'

/**
 * How much of an exit a service or issuer can still stop, as a weight for ranking only: an exchange that knows its
 * customer and an issuer that can freeze come first. Our own judgement, published so that it can be argued with.
 */
export const freezability: Readonly<Record<ExitKind, number>> = {
  exchange: 1,
  deposit: 1,
  balance: 1,
  service: 0.7,
  bridge: 0.4,
  swap: 0.2,
  mixer: 0.05,
}

const halfLifeDays = 30

/** Value × freshness × freezability. Freshness halves every 30 days before the newest block of the store. */
export function exitRank(firm: bigint, kind: ExitKind, ageSeconds: number): number {
  return Number(firm) * 0.5 ** (Math.max(0, ageSeconds) / 86_400 / halfLifeDays) * freezability[kind]
}
