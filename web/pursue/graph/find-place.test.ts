import { expect, test } from 'vitest'
import { findPlace } from './find-place.ts'

const places = [
  { id: 'small', x: 10, y: 10, size: 1 },
  { id: 'large', x: 14, y: 10, size: 4 },
]

test('the nearest middle wins where places overlap', () => {
  expect(findPlace(places, { x: 10.5, y: 10 }, 2)).toBe('small')
  expect(findPlace(places, { x: 13, y: 10 }, 2)).toBe('large')
})

test('where no place reaches there is none', () => {
  expect(findPlace(places, { x: 40, y: 40 }, 2)).toBeNull()
  expect(findPlace([], { x: 0, y: 0 }, 2)).toBeNull()
})
