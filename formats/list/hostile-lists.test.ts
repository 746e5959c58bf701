import { Problem } from '@homeward/domain'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { writeWorkbook } from '../xlsx/index.ts'
import { readLists } from './index.ts'

const seed = 20260213

/** Reads whatever it is to the end: rows that add up, or a refusal in one sentence. Anything else fails the test. */
async function survive(bytes: Uint8Array): Promise<void> {
  try {
    for (const reading of await readLists({ name: 'list', bytes }, { latestYear: 2026 })) {
      let row = 0
      for await (const read of reading.rows) {
        row += 1
        expect(read.row).toBe(row)
        expect(Object.values(read.values).every((value) => value !== '')).toBe(true)
      }
    }
  } catch (failure) {
    expect(failure).toBeInstanceOf(Problem)
    expect((failure as Problem).message).toMatch(/^"list"[^\n]*\.$/)
  }
}

test(`any bytes are rows or one sentence (seed ${seed})`, async () => {
  await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 600 }), survive), { seed, numRuns: 400 })
})

test(`any text is rows or one sentence (seed ${seed})`, async () => {
  const cell = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom(
      'Name',
      'ชื่อ',
      'DOB',
      'Nationality',
      'Total',
      '31/02/1998',
      '၁၇-၀၄-၁၉၉၈',
      '"',
      '=1+1',
      '\u202Eabc',
      '\uD800',
      '99999999999',
      '民國0年',
    ),
  )
  const lines = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 10 })
  const text = lines.map((rows) => Buffer.from(rows.map((cells) => cells.join(',')).join('\n')))
  await fc.assert(fc.asyncProperty(text, survive), { seed, numRuns: 400 })
})

test(`a workbook with any bytes of it changed is rows or one sentence (seed ${seed})`, async () => {
  const rows = [['Name', 'DOB'], ...Array.from({ length: 30 }, (_, at) => [`Person ${at}`, '17/04/1998'])]
  const whole = writeWorkbook([{ name: 'S', rows, merges: ['A2:A3'] }])
  const change = fc.record({ at: fc.nat(whole.length - 1), to: fc.nat(255) })
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), fc.nat(whole.length), async (changes, keep) => {
      const broken = Buffer.from(whole)
      for (const { at, to } of changes) broken[at] = to
      await survive(broken)
      await survive(broken.subarray(0, keep))
    }),
    { seed, numRuns: 150 },
  )
})
