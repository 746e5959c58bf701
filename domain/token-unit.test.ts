import { expect, test } from 'vitest'
import { showAmount, tokenUnit } from './token-unit.ts'

const usdt = tokenUnit('tron', 'USDT')

test('an amount keeps every digit, however large', () => {
  expect(showAmount('8914352224', usdt)).toBe('8,914.352224 USDT')
  expect(showAmount('1', usdt)).toBe('0.000001 USDT')
  expect(showAmount('0', usdt)).toBe('0 USDT')
  expect(showAmount('1500000', usdt)).toBe('1.50 USDT')
  expect(showAmount('340282366920938463463374607431768211455', { name: 'X', decimals: null })).toBe(
    '340,282,366,920,938,463,463,374,607,431,768,211,455 X',
  )
})

test('a token is known by its name or its contract, in any case', () => {
  expect(tokenUnit('eth', '0xdAC17F958D2ee523a2206206994597C13D831ec7')).toEqual(usdt)
  expect(tokenUnit('btc', undefined)).toEqual({ name: 'BTC', decimals: 8 })
  expect(tokenUnit('tron', 'OTHER')).toEqual({ name: 'OTHER', decimals: null })
})
