import { expect, test } from 'vitest'
import { synthesizeScreenings } from './index.ts'

const questions = Array.from({ length: 20 }, (_, at) => `question_${at}`)

test('the same seed invents the same interviews, another seed others', () => {
  const [one, same, other] = [3, 3, 4].map((seed) => synthesizeScreenings({ count: 50, seed, questions }))
  expect(same).toEqual(one)
  expect(other).not.toEqual(one)
})

test('no two interviews carry the same reference', () => {
  const invented = synthesizeScreenings({ count: 7000, seed: 3, questions })
  expect(new Set(invented.map(({ reference }) => reference)).size).toBe(7000)
})
