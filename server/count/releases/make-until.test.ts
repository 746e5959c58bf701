import { checkCodebook, isRefusal } from '@homeward/count/publish'
import { expect, test } from 'vitest'
import { makeUntil } from './make-until.ts'

const codebook = checkCodebook({ columns: [{ name: 'sex', values: ['woman', 'man'] }] })
if (isRefusal(codebook)) throw new Error(codebook.reason)
const table = { codebook, rows: 40, codes: [new Uint16Array(40).fill(1)] }
const asked = { mode: 'aggregates', k: 10, length: 1, round: null, epsilon: null, delta: 1e-6 } as const

test('a release in time is made', { timeout: 60_000 }, async () => {
  const made = await makeUntil(new AbortController().signal, { table, hash: 'h', asked })
  expect(made.files.get('aggregates.csv')).toBe('selections,count\nsex=woman,40\n')
})

test('a release whose time is over is ended and says what to ask for instead', { timeout: 60_000 }, async () => {
  const clock = new AbortController()
  const making = makeUntil(clock.signal, { table, hash: 'h', asked })
  clock.abort()
  await expect(making).rejects.toMatchObject({ code: 'too-large', message: expect.stringContaining('smaller tables') })
})
