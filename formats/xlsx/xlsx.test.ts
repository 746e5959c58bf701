import { deflateRawSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { openWorkbook, readSheet, writeWorkbook } from './index.ts'

async function rowsOf(bytes: Buffer, sheet?: string) {
  const workbook = await openWorkbook({ name: 'list.xlsx', bytes })
  const rows = []
  for await (const row of readSheet(workbook, sheet ?? workbook.sheets[0]!.name)) rows.push(row)
  workbook.archive.close()
  return rows
}

test('what is written is read back to the letter, in every script', async () => {
  const rows = [
    ['name', 'ชื่อ', '姓名'],
    ['<a> & "b"', 'สมชาย', '陈伟'],
    ['=1+1', '', 'အောင်'],
  ]
  const read = await rowsOf(writeWorkbook([{ name: 'One & two', rows }]))
  expect(read.map(({ cells }) => cells)).toEqual(rows)
  expect(read.map(({ line }) => line)).toEqual([1, 2, 3])
})

test('the same rows give the same bytes', () => {
  const sheets = [{ name: 'S', rows: [['a', 'b']] }]
  expect(writeWorkbook(sheets).equals(writeWorkbook(sheets))).toBe(true)
})

test('a cell merged downwards speaks for each row it covers', async () => {
  const read = await rowsOf(
    writeWorkbook([
      {
        name: 'S',
        rows: [
          ['room', 'name'],
          ['12', 'A'],
          ['', 'B'],
          ['13', 'C'],
        ],
        merges: ['A2:A3'],
      },
    ]),
  )
  expect(read.map(({ cells }) => cells)).toEqual([
    ['room', 'name'],
    ['12', 'A'],
    ['12', 'B'],
    ['13', 'C'],
  ])
})

test('a workbook that is cut off says so in one sentence', async () => {
  const bytes = writeWorkbook([{ name: 'S', rows: [['a']] }])
  await expect(rowsOf(bytes.subarray(0, bytes.length - 30))).rejects.toThrow('"list.xlsx" is no workbook')
})

test('an archive that unpacks to far more than it is worth is not opened', async () => {
  const bomb = bombOf(300_000_000)
  await expect(rowsOf(bomb)).rejects.toThrow('unpacks to 300 MB')
})

/** An archive with one entry of zeros, so many of them. */
function bombOf(size: number): Buffer {
  const packed = deflateRawSync(Buffer.alloc(size))
  const name = Buffer.from('xl/workbook.xml')
  const head = Buffer.alloc(26)
  head.writeUInt16LE(20, 0)
  head.writeUInt16LE(8, 4)
  head.writeUInt32LE(packed.length, 14)
  head.writeUInt32LE(size, 18)
  head.writeUInt16LE(name.length, 22)
  const local = Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), head, name, packed])
  const central = Buffer.concat([Buffer.from([0x50, 0x4b, 1, 2, 20, 0]), head, Buffer.alloc(14), name])
  const end = Buffer.alloc(22)
  end.writeUInt32BE(0x504b0506, 0)
  end.writeUInt16LE(1, 8)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(central.length, 12)
  end.writeUInt32LE(local.length, 16)
  return Buffer.concat([local, central, end])
}
