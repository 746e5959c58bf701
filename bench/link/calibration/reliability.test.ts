import { expect, test } from 'vitest'
import { reliability } from './reliability.ts'

test('pairs stated at one half of which a quarter are true are a quarter off', () => {
  const given = Array.from({ length: 400 }, (_, at) => ({ probability: 0.5, isTrue: at % 4 === 0 }))
  expect(reliability(given)).toMatchObject({ pairs: 400, expectedError: 0.25 })
})

test('what is nearly certain either way is left out', () => {
  const given = [0.01, 0.5, 0.99].map((probability) => ({ probability, isTrue: true }))
  expect(reliability(given).pairs).toBe(1)
})
