import { expect, test } from 'vitest'
import { Problem, problems } from './index.ts'

test('every problem has an HTTP status, an exit code and says whether its detail may be shown', () => {
  for (const [code, { status, exit }] of Object.entries(problems)) {
    expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/)
    expect(status).toBeGreaterThanOrEqual(400)
    expect([1, 2, 3, 4]).toContain(exit)
  }
})

test('an absent thing and a forbidden thing are one answer', () => {
  expect(Object.keys(problems)).not.toContain('forbidden')
  expect(new Problem('not-found', 'There is nothing here.').where).toEqual({})
})
