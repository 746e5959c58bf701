import fc from 'fast-check'
import { expect, test } from 'vitest'
import { narrow } from './narrow.ts'
import { wide } from './wide.ts'

const amount = fc.bigInt({ min: 0n, max: 2n ** 53n - 1n })

test('narrow shares are exact over the whole range of doubles', () => {
  fc.assert(
    fc.property(amount, amount, amount, (one, two, three) => {
      const [a, b, c] = [one, two, three].sort((x, y) => (x < y ? -1 : 1)) as [bigint, bigint, bigint]
      fc.pre(c > 0n)
      const whole = narrow.share(Number(a), Number(b), Number(c))
      expect(BigInt(whole)).toBe((a * b) / c)
      expect(BigInt(narrow.rest)).toBe((a * b) % c)
    }),
    { seed: 70, numRuns: 20_000 },
  )
})

test('wide amounts are read from four words', () => {
  const value = 2n ** 127n + 2n ** 64n + 2n ** 32n + 3n
  const words = Uint32Array.from([0n, 32n, 64n, 96n].map((shift) => Number((value >> shift) & 0xffffffffn)))
  expect(wide(4).read(words, 0)).toBe(value)
})
