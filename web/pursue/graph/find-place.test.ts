import { expect, test } from 'vitest'
import { findPlace } from './find-place.ts'

const places = [
  { id: 'small', x: 10, y: 10, radius: 2 },
  { id: 'large', x: 14, y: 10, radius: 8 },
]

test('the nearest middle wins where places overlap', () => {
  expect(findPlace(places, 10.5, 10)).toBe('small')
  expect(findPlace(places, 13, 10)).toBe('large')
})

test('where no place reaches there is none', () => {
  expect(findPlace(places, 40, 40)).toBeNull()
  expect(findPlace([], 0, 0)).toBeNull()
})
