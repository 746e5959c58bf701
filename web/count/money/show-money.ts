/** Cents as dollars, in the size people say: "$1.2 billion". */
export function showMoney(cents: string): string {
  const dollars = Number(BigInt(cents) / 100n)
  for (const [size, word] of [
    [1e9, ' billion'],
    [1e6, ' million'],
  ] as const) {
    if (dollars >= size) return `$${(dollars / size).toLocaleString('en', { maximumSignificantDigits: 3 })}${word}`
  }
  return `$${dollars.toLocaleString('en')}`
}
