import { Problem } from '@homeward/domain'
import { describe, expect, test } from 'vitest'
import { readCases } from './read-cases.ts'

const domains = {
  person: 'person',
  columns: [
    { name: 'gender', values: ['Man', 'Woman, or girl'], missing: ['', '?'] },
    { name: 'year', values: ['2024', '2025'], missing: [''] },
  ],
}
const read = (text: string) => readCases(new TextEncoder().encode(text), domains)

describe('case files', () => {
  test('become numbers by the codebook, with quotes, CRLF, a byte order mark and blank lines', () => {
    const cases = read('\uFEFFyear,person,notes,gender\r\n2025,p1,x,"Woman, or girl"\r\n\r\n,p2,y,?\r\n2024,p1,z,Man')
    expect(cases.rows).toBe(3)
    expect(cases.codes.map((column) => [...column])).toEqual([
      [2, 0, 1],
      [2, 0, 1],
    ])
    expect([...cases.persons!]).toEqual([0, 1, 0])
    expect(cases.leftOut).toBe(1)
  })

  test.each([
    ['an unknown value', 'person,gender,year\np1,Man,2024\np2,Someone,2024\n', 'Row 3, column "gender"'],
    ['a missing person', 'person,gender,year\n,Man,2024\n', 'Row 2, column "person"'],
    ['a row too short', 'person,gender,year\np1,Man\n', 'Row 2'],
    ['a missing column', 'person,year\np1,2024\n', '"gender"'],
    ['a column twice', 'person,gender,gender,year\np1,Man,Man,2024\n', '"gender" twice'],
    ['an open quote', 'person,gender,year\np1,"Man,2024\n', 'quoted'],
    ['nothing', '', 'empty'],
  ])('with %s are refused by place, without the text', (_, text, place) => {
    const refused = () => read(text)
    expect(refused).toThrow(Problem)
    expect(refused).toThrow(place)
    expect(refused).not.toThrow('Someone')
  })
})
