import { expect, test } from 'vitest'
import { readAmount, shareOf } from './read-amount.ts'

const usdt = { name: 'USDT', decimals: 6 }

test('an amount typed in whole units becomes base units, or nothing when it cannot', () => {
  expect(readAmount('1,250.5', usdt)).toBe('1250500000')
  expect(readAmount('0.000001', usdt)).toBe('1')
  expect(readAmount('0', usdt)).toBe('0')
  for (const wrong of ['', '1.0000001', '-1', '1e6', 'ten', '9'.repeat(40)]) {
    expect(readAmount(wrong, usdt), wrong).toBeUndefined()
  }
})

test('a share of nothing is nothing', () => {
  expect(shareOf('5', '0')).toBe(0)
  expect(shareOf('1', '4')).toBe(0.25)
})
