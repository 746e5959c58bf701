import type { Chain } from '@homeward/formats/chain'

/** How an amount of a token is written for people: its short name, and how many of its digits stand behind the point. */
export interface TokenUnit {
  readonly name: string
  /** Null when not known: then amounts are shown as whole base units. */
  readonly decimals: number | null
}

const bitcoin: TokenUnit = { name: 'BTC', decimals: 8 }
const tether: TokenUnit = { name: 'USDT', decimals: 6 }
const circle: TokenUnit = { name: 'USDC', decimals: 6 }

/** By the names exports use and by contract address; the decimals are those the published contracts answer. */
const knownUnits: Readonly<Record<string, TokenUnit>> = {
  usdt: tether,
  '0xdac17f958d2ee523a2206206994597c13d831ec7': tether,
  tr7nhqjekqxgtci8q8zy4pl8otszgjlj6t: tether,
  usdc: circle,
  '0xa0b86991c6218b36c1d19d4a2e9eb0ce3606eb48': circle,
}

export function tokenUnit(chain: Chain, token: string | undefined): TokenUnit {
  if (chain === 'btc') return bitcoin
  return knownUnits[(token ?? '').toLowerCase()] ?? { name: token ?? '', decimals: null }
}
