/** What amounts are counted in: a name, and how many digits stand behind the point; null when that is not known. */
export interface Unit {
  readonly name: string
  readonly decimals: number | null
}

/** A whole number of base units as people write it, exact to the last digit. */
export function showAmount(value: string, { name, decimals }: Unit): string {
  const places = decimals ?? 0
  const digits = value.padStart(places + 1, '0')
  const whole = digits.slice(0, digits.length - places).replace(/\B(?=(\d{3})+$)/g, ',')
  const part = digits.slice(digits.length - places).replace(/0+$/, '')
  const number = places > 0 && part !== '' ? `${whole}.${part.padEnd(2, '0')}` : whole
  return name === '' ? number : `${number} ${name}`
}

/** Base units from what someone typed in whole units, such as `1,250.5`; undefined when it is no such amount. */
export function readAmount(typed: string, { decimals }: Unit): string | undefined {
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
