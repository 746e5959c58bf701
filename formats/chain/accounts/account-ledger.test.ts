import { Problem } from '@homeward/domain'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bytesSource } from '../bytes-source.ts'
import { AccountLedger } from './account-ledger.ts'
import { readTransferCsv } from './read-transfer-csv.ts'
import { readTransferJson } from './read-transfer-json.ts'

const header = 'block,time,tx,log,token,from,to,value'
const one = '0x0000000000000000000000000000000000000001'
const two = '0x0000000000000000000000000000000000000002'
const row = (cells: Partial<Record<string, string>>) => {
  const all = { block: '5', time: '100', tx: '0a'.repeat(32), log: '0', token: 'USDT', from: one, to: two, value: '7' }
  return Object.values({ ...all, ...cells }).join(',')
}
const read = (text: string) => {
  const ledger = new AccountLedger('eth')
  for (const each of readTransferCsv(bytesSource(Buffer.from(text), 'rows.csv'))) ledger.add(each, 'rows.csv')
  return ledger
}
const table = (...rows: string[]) => [header, ...rows].join('\n')

test('keeps amounts beyond 2^64 exactly', () => {
  const ledger = read(table(row({ value: String(2n ** 100n + 5n) })))
  const columns = ledger.take()
  expect([...columns.transferValue!, ...columns.transferValueHigh!]).toEqual([5, 0, 0, 16])
})

test('columns may stand in any order and cells in quotation marks', () => {
  const text = `value,to,from,token,log,tx,time,block\n"9",${two},${one},"US""DT",3,${'0b'.repeat(32)},7,1\r\n`
  const ledger = read(text)
  expect(ledger.tokens).toEqual(['US"DT'])
  expect(ledger.take().transferLog).toEqual(new Uint32Array([3]))
})

test.each([
  ['a missing column', header.replace(',value', ''), /lacks the column value/],
  ['too few cells', table('1,2'), /row 2 has 2 columns instead of 8/],
  ['an amount of 2^255', table(row({ value: String(2n ** 255n) })), /row 2 .*2\^128/],
  ['a negative amount', table(row({ value: '-1' })), /row 2 .*whole number/],
  ['a wrong checksum', table(row({ to: '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAeD' })), /row 2 .*wrong checksum/],
  ['an address of another chain', table(row({ to: 'TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t' })), /row 2 .*not an address/],
  ['a short transaction id', table(row({ tx: 'abc' })), /row 2 .*64 hexadecimal/],
  ['an older block', table(row({}), row({ block: '4' })), /row 3 .*before/],
  ['an older time', table(row({}), row({ block: '6', time: '99' })), /row 3 .*earlier time/],
  ['a repeated log', table(row({}), row({})), /row 3 .*log/],
  ['an open quotation mark', table('"1,2'), /row 1|row 2/],
])('%s is refused with its file and row', (_, text, message) => {
  expect(() => read(text)).toThrow(message)
})

test('a transfer to oneself is kept and counted', () => {
  expect(read(table(row({ to: one }))).selfTransfers).toBe(1)
})

test('JSON lines say the same as CSV', () => {
  const cells = row({ value: '12345678901234567890123' }).split(',')
  const names = header.split(',')
  const line = JSON.stringify(Object.fromEntries(names.map((name, at) => [name, cells[at]])))
  const ledger = new AccountLedger('eth')
  for (const each of readTransferJson(bytesSource(Buffer.from(line)))) ledger.add(each, 'rows.jsonl')
  expect(ledger.take()).toEqual(read(table(cells.join(','))).take())
  expect(() => [...readTransferJson(bytesSource(Buffer.from(line.replace('"7"', '7').replace('value', 'v'))))]).toThrow(
    /row 1 lacks "value"/,
  )
})

test('broken rows are refused in words, never by a crash', () => {
  const seed = 20261125
  const piece = fc.oneof(
    fc.constantFrom(',', '"', '\n', '\r\n', '0x', one, two, '5', row({})),
    fc.string({ maxLength: 9 }),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      try {
        read(`${header}\n${pieces.join('')}`)
      } catch (failure) {
        expect(failure).toBeInstanceOf(Problem)
      }
    }),
    { seed, numRuns: 1000 },
  )
})
