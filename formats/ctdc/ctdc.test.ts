import { CaseSummary } from '@homeward/domain'
import { expect, test } from 'vitest'
import { ctdcColumns, ctdcLines } from './write-ctdc.ts'

const summary = CaseSummary.parse({
  year: 2025,
  gender: 'man',
  age: 24,
  citizenship: 'PHL',
  exploitedIn: 'MMR',
  monthsHeld: 13,
  means: ['debt-bondage', 'physical-abuse', 'sold-on'],
  exploitation: ['forced-criminality'],
  labour: [],
  sexual: [],
  recruiter: ['stranger'],
})
const row = (lines: string[]) =>
  Object.fromEntries(
    lines[0]!
      .trimEnd()
      .split(',')
      .map((name, at) => [name, lines[1]!.trimEnd().split(',')[at]]),
  )

test('a case has the 27 columns, and 1 or nothing in the binary ones', () => {
  const lines = [...ctdcLines([summary], { extension: false })]
  expect(ctdcColumns.length).toBe(27)
  expect(lines[1]!.split(',').length).toBe(27)
  const cells = row(lines)
  expect(cells).toMatchObject({
    gender: 'Man',
    ageBroad: '24--26',
    traffickMonths: '13--24 (1-2 yrs)',
    isForcedLabour: '1',
  })
  for (const name of ctdcColumns.slice(6)) expect(['', '1']).toContain(cells[name])
  expect(cells['isSexualExploit']).toBe('')
  expect(lines.join()).not.toContain('x_')
})

test('forced criminality, which the columns lack, stands beside its nearest code when asked for', () => {
  const cells = row([...ctdcLines([summary], { extension: true })])
  expect([cells['x_ForcedCriminality'], cells['isForcedLabour']]).toEqual(['1', '1'])
})

test('a case of which nothing is known is a line of empty cells', () => {
  const nothing = CaseSummary.parse({ means: [], exploitation: [], labour: [], sexual: [], recruiter: [] })
  expect([...ctdcLines([nothing], { extension: false })][1]).toBe(`${','.repeat(26)}\r\n`)
})

test('every age has its band', () => {
  const bands = [0, 8, 9, 17, 18, 20, 21, 47, 48, 99].map(
    (age) => row([...ctdcLines([{ ...summary, age }], { extension: false })])['ageBroad'],
  )
  expect(bands).toEqual(['0--8', '0--8', '9--17', '9--17', '18--20', '18--20', '21--23', '39--47', '48+', '48+'])
})
