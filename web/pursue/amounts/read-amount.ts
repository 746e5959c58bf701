import type { TokenUnit } from '@homeward/domain'

/** Base units from what someone typed in whole units, such as `1,250.5`; undefined when it is no such amount. */
export function readAmount(typed: string, { decimals }: TokenUnit): string | undefined {
  const places = decimals ?? 0
  const found = /^(\d+)(?:\.(\d*))?$/.exec(typed.replace(/[\s,]/g, ''))
  if (!found || (found[2] ?? '').length > places) return undefined
  const digits = `${found[1]}${(found[2] ?? '').padEnd(places, '0')}`.replace(/^0+(?=\d)/, '')
  return digits.length <= 39 ? digits : undefined
}

/** The share of one amount in another, 0 to 1, for pictures only. */
export function shareOf(value: string, of: string): number {
  const whole = BigInt(of)
  return whole === 0n ? 0 : Number((BigInt(value) * 1_000_000n) / whole) / 1_000_000
}
