import type { MoneySource } from '@homeward/count/money'
import type { WrittenSource } from './source-form.tsx'

/** What was typed as amounts and factors; null while something is missing, below zero or the wrong way round. */
export function readSource({ name, kind, low, high, assumptions }: WrittenSource): MoneySource | null {
  const [least, most] = [cents(low), cents(high === '' ? low : high)]
  if (name.trim() === '' || least === null || most === null || most < least) return null
  const read = assumptions.map((each) => ({
    name: each.name.trim(),
    source: each.source.trim(),
    low: Number(each.low),
    high: Number(each.high),
  }))
  const isSound = read.every(
    (each, at) =>
      each.name !== '' &&
      each.source !== '' &&
      assumptions[at]?.low.trim() !== '' &&
      assumptions[at]?.high.trim() !== '' &&
      each.low >= 0 &&
      each.high >= each.low &&
      each.high <= 1e6,
  )
  return isSound ? { name: name.trim(), kind, currency: 'USD cent', low: least, high: most, assumptions: read } : null
}

function cents(text: string): bigint | null {
  const found = /^(\d{1,15})(?:\.(\d{1,2}))?$/.exec(text.replaceAll(/[,\s]/g, ''))
  return found === null ? null : BigInt(found[1]!) * 100n + BigInt((found[2] ?? '').padEnd(2, '0'))
}
