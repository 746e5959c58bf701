import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csvLine, neutraliseCell, readCsv } from './index.ts'

async function* pieces(text: string, size: number) {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size)
}

async function read(text: string, size = 1000, delimiter = ',') {
  const records = []
  for await (const record of readCsv(pieces(text, size), delimiter)) records.push(record)
  return records
}

test('records keep the line they start on, also after a cell of several lines', async () => {
  const records = await read('a,b\r\n"one\ntwo",2\n\n3,4\r5,6')
  expect(records.map(({ line, cells }) => [line, ...cells])).toEqual([
    [1, 'a', 'b'],
    [2, 'one\ntwo', '2'],
    [5, '3', '4'],
    [6, '5', '6'],
  ])
  expect(records.map(({ isCut }) => isCut)).toEqual([false, false, false, true])
})

test('a quotation mark that does not enclose its cell is a letter', async () => {
  expect((await read('"Ah" Long,5\' 10",x\n'))[0]!.cells).toEqual(['"Ah" Long', '5\' 10"', 'x'])
})

test('a quotation mark that is never closed is refused with its line', async () => {
  await expect(read(`a\nb\n"c,${'d\n'.repeat(10)}`)).rejects.toThrow('near line 3 never ends')
})

test('whatever is written is read back, cut into pieces of any size', async () => {
  const cell = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 8 }),
    fc.constantFrom('"', ',', '\r\n', '=1+1', 'ชื่อ', ''),
  )
  const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 6 })
  await fc.assert(
    fc.asyncProperty(
      rows,
      fc.integer({ min: 1, max: 7 }),
      fc.constantFrom(',', ';', '\t'),
      async (all, size, delimiter) => {
        const written = all.map((cells) => cells.map((text) => text.replace(/^\uFEFF/, '')))
        const text = written.map((cells) => csvLine(cells, delimiter as ',')).join('')
        const kept = written.filter((cells) => cells.some((each) => neutraliseCell(each).trim() !== ''))
        expect((await read(text, size, delimiter)).map(({ cells }) => cells)).toEqual(
          kept.map((cells) => cells.map(neutraliseCell)),
        )
      },
    ),
    { seed: 20260211, numRuns: 300 },
  )
})
