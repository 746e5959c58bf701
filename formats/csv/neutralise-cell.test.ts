import { expect, test } from 'vitest'
import { neutraliseCell } from './index.ts'

test.each(['=1+1', '+cmd|x', '-2+3', '@SUM(A1)', '  =1', '＝1+1', '\t=1', '\r=1', '\n=1', '+66 81 234 5678'])(
  'a spreadsheet cannot run the cell %j',
  (cell) => {
    expect(neutraliseCell(cell)).toBe(`'${cell}`)
  },
)

test.each(['', 'Ann', '-5', '+66812345678', '3.5', 'a=b', "'=1"])('the cell %j stays as it is', (cell) => {
  expect(neutraliseCell(cell)).toBe(cell)
})
