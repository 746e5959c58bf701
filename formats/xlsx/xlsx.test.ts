import { deflateRawSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { openWorkbook, readSheet, writeWorkbook } from './index.ts'
import { writeArchive } from './write-archive.ts'

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

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
const relation = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'

/** A workbook of one sheet, given as the XML that Excel would write. */
function rawWorkbook(sheet: string, parts: readonly (readonly [string, string])[] = [], properties = ''): Buffer {
  return writeArchive([
    [
      'xl/workbook.xml',
      `<workbook ${main} ${relation}>${properties}<sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>',
    ],
    ['xl/worksheets/sheet1.xml', `<worksheet ${main}><sheetData>${sheet}</sheetData></worksheet>`],
    ...parts,
  ])
}

test('a formula gives its stored result and its column is told; an error cell is empty', async () => {
  const read = await rowsOf(
    rawWorkbook(
      '<row r="1"><c r="A1" t="str"><f>A2&amp;"x"</f><v>Ann</v></c><c r="B1" t="e"><v>#REF!</v></c><c r="D1"><v>5</v></c></row>',
    ),
  )
  expect(read).toEqual([{ line: 1, cells: ['Ann', '', '', '5'], formulas: [0] }])
})

test('shared strings come without their reading aids, dates as days, in either of the two day counts', async () => {
  const strings = '<sst><si><r><t>李</t></r><rPh><t>reading</t></rPh><r><t>伟</t></r></si></sst>'
  const styles = '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>'
  const sheet = '<row r="3"><c r="A3" t="s"><v>0</v></c><c r="B3" s="1"><v>35902</v></c></row>'
  const parts = [
    ['xl/sharedStrings.xml', strings],
    ['xl/styles.xml', styles],
  ] as const
  expect((await rowsOf(rawWorkbook(sheet, parts)))[0]).toMatchObject({ line: 3, cells: ['李伟', '1998-04-17'] })
  const mac = await rowsOf(rawWorkbook(sheet, parts, '<workbookPr date1904="1"/>'))
  expect(mac[0]!.cells[1]).toBe('2002-04-18')
})

test('a sheet that is not well-formed says near which row', async () => {
  await expect(
    rowsOf(rawWorkbook('<row r="1"><c r="A1" t="str"><v>A</v></c></row><row r="2"><c></row>')),
  ).rejects.toThrow('not well-formed near row 2')
})

test('an entity that grows is not expanded', async () => {
  const bomb = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">]><sst><si><t>&a;</t></si></sst>'
  await expect(
    rowsOf(rawWorkbook('<row r="1"><c r="A1" t="s"><v>0</v></c></row>', [['xl/sharedStrings.xml', bomb]])),
  ).rejects.toThrow('not well-formed')
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
