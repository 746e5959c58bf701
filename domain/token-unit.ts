/** How an amount of a token is written for people: its short name, and how many of its digits stand behind the point. */
export interface TokenUnit {
  readonly name: string
  /** Null when not known: then amounts are whole base units. */
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

/** The unit of a chain's coin, or of a token by its name or contract; an unknown token is counted in base units. */
export function tokenUnit(chain: 'btc' | 'eth' | 'tron', token: string | undefined): TokenUnit {
  if (chain === 'btc') return bitcoin
  return knownUnits[(token ?? '').toLowerCase()] ?? { name: token ?? '', decimals: null }
}

/** A whole number of base units (a decimal string) as people write it, exact to the last digit: `8,914.352224 USDT`. */
export function showAmount(value: string, { name, decimals }: TokenUnit): string {
  const places = decimals ?? 0
  const digits = value.padStart(places + 1, '0')
  const whole = digits.slice(0, digits.length - places).replace(/\B(?=(\d{3})+$)/g, ',')
  const part = digits.slice(digits.length - places).replace(/0+$/, '')
  const number = places > 0 && part !== '' ? `${whole}.${part.padEnd(2, '0')}` : whole
  return name === '' ? number : `${number} ${name}`
}
