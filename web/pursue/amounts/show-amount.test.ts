import { expect, test } from 'vitest'
import { readAmount, shareOf, showAmount } from './show-amount.ts'

const usdt = { name: 'USDT', decimals: 6 }

test('an amount keeps every digit, however large', () => {
  expect(showAmount('8914352224', usdt)).toBe('8,914.352224 USDT')
  expect(showAmount('1', usdt)).toBe('0.000001 USDT')
  expect(showAmount('0', usdt)).toBe('0 USDT')
  expect(showAmount('1500000', usdt)).toBe('1.50 USDT')
  expect(showAmount('340282366920938463463374607431768211455', { name: 'X', decimals: null })).toBe(
    '340,282,366,920,938,463,463,374,607,431,768,211,455 X',
  )
})

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
