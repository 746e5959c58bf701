import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { open, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { crc32, createDeflateRaw, deflateRawSync } from 'node:zlib'
import { encodeText } from '@homeward/formats/csv'
import { csvOfPeople, peopleColumns, peopleRecords } from '@homeward/synthetic/people'

/** A list too big or too bad for the tests, made in a folder: its file and what is expected of it. */
export interface BenchList {
  readonly file: string
  readonly what: string
  /** Rows that must be read, or null for a file that must be refused. */
  readonly rows: number | null
}

/** Writes all of them into a folder, one after the other. */
export async function makeLists(folder: string): Promise<readonly BenchList[]> {
  const bomb = deflateRawSync(Buffer.alloc(300_000_000))
  const bombs = [
    {
      file: 'bomb-300-mb.xlsx',
      what: '300 MB of zeros as a workbook',
      bytes: await archiveOf([['xl/workbook.xml', bomb, 300_000_000, 0]]),
    },
    { file: 'empty.csv', what: 'an empty file', bytes: Buffer.alloc(0) },
    { file: 'random.csv', what: '5 MB of random bytes', bytes: pseudoRandom(5_000_000) },
    {
      file: 'protected.xlsx',
      what: 'a workbook with a password',
      bytes: Buffer.concat([
        Buffer.from([0xd0, 0xcf, 0x11, 0xe0]),
        Buffer.alloc(2000),
        encodeText('EncryptedPackage', 'utf-16le'),
      ]),
    },
    {
      file: 'open-quote.csv',
      what: '20 MB after a quotation mark that never closes',
      bytes: Buffer.from(`name,age\n"A,1\n${'B,2\n'.repeat(5_000_000)}`),
    },
    { file: 'one-line.csv', what: '20 MB without a line break', bytes: Buffer.alloc(20_000_000, 'name,') },
  ]
  for (const { file, bytes } of bombs) await writeFile(join(folder, file), bytes)
  const text = await csvFile(join(folder, 'two-million.csv'), 2_000_000)
  const sheet = await workbookFile(join(folder, 'million.xlsx'), 1_000_000)
  const whole = join(folder, 'two-million.csv')
  const half = await open(whole)
  const cut = Buffer.alloc(3_000_001)
  await half.read(cut, 0, cut.length, 0)
  await half.close()
  await writeFile(join(folder, 'cut.csv'), cut)
  const { size } = await stat(join(folder, 'million.xlsx'))
  const cutSheet = Buffer.alloc(Math.floor(size / 2))
  const opened = await open(join(folder, 'million.xlsx'))
  await opened.read(cutSheet, 0, cutSheet.length, 0)
  await opened.close()
  await writeFile(join(folder, 'cut.xlsx'), cutSheet)
  return [
    { file: 'two-million.csv', what: '2,000,000 rows of text', rows: text },
    { file: 'million.xlsx', what: '1,000,000 rows of a workbook with shared strings', rows: sheet },
    ...bombs.map(({ file, what }) => ({ file, what, rows: null })),
    { file: 'cut.xlsx', what: 'half of a workbook', rows: null },
    { file: 'cut.csv', what: 'the first 3 MB of a list', rows: cut.toString('latin1').split('\r\n').length - 1 },
  ]
}

async function csvFile(path: string, rows: number): Promise<number> {
  let written = -1
  function* pieces() {
    for (const { text } of csvOfPeople(peopleRecords({ people: rows, seed: 11 }))) {
      const lines = text.split('\r\n').slice(0, -1)
      const wanted = lines.slice(0, rows - written)
      written += wanted.length
      yield `${wanted.join('\r\n')}\r\n`
      if (written >= rows) return
    }
  }
  await pipeline(Readable.from(pieces()), createWriteStream(path))
  return written
}

/** A workbook as Excel writes it: every text once in the shared strings, cells by number. Sheet and strings are deflated as streams. */
async function workbookFile(path: string, rows: number): Promise<number> {
  const strings = new Map<string, number>()
  const numberOf = (text: string) => {
    const known = strings.get(text) ?? strings.size
    strings.set(text, known)
    return known
  }
  function* sheet() {
    yield '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
    const line = (cells: readonly string[], at: number) =>
      `<row r="${at}">${cells.map((cell, column) => (cell === '' ? '' : `<c r="${String.fromCharCode(65 + column)}${at}" t="s"><v>${numberOf(cell)}</v></c>`)).join('')}</row>`
    yield line(peopleColumns, 1)
    let at = 1
    for (const { cells } of peopleRecords({ people: rows, seed: 12 })) {
      if (at > rows) break
      at += 1
      yield line(cells, at)
    }
    yield '</sheetData></worksheet>'
  }
  const packedSheet = await packed(sheet())
  function* shared() {
    yield '<sst>'
    for (const text of strings.keys()) yield `<si><t>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</t></si>`
    yield '</sst>'
  }
  const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const plain = (text: string) => [deflateRawSync(text), Buffer.byteLength(text), crc32(text)] as const
  const archive = await archiveOf([
    [
      'xl/workbook.xml',
      ...plain(
        `<workbook xmlns:r="${relation}"><sheets><sheet name="People" sheetId="1" r:id="r1"/></sheets></workbook>`,
      ),
    ],
    [
      'xl/_rels/workbook.xml.rels',
      ...plain('<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>'),
    ],
    ['xl/worksheets/sheet1.xml', ...packedSheet],
    ['xl/sharedStrings.xml', ...(await packed(shared()))],
  ])
  await writeFile(path, archive)
  return rows
}

async function packed(text: Iterable<string>): Promise<readonly [Buffer, number, number]> {
  let size = 0
  let check = 0
  function* counted() {
    let held: string[] = []
    for (const piece of text) {
      held.push(piece)
      if (held.length < 2000) continue
      yield take(held)
      held = []
    }
    yield take(held)
  }
  const take = (held: readonly string[]) => {
    const bytes = Buffer.from(held.join(''))
    size += bytes.length
    check = crc32(bytes, check)
    return bytes
  }
  const chunks: Buffer[] = []
  await pipeline(Readable.from(counted()), createDeflateRaw({ level: 1 }), async (stream) => {
    for await (const chunk of stream) chunks.push(chunk as Buffer)
  })
  return [Buffer.concat(chunks), size, check]
}

async function archiveOf(entries: readonly (readonly [string, Buffer, number, number])[]): Promise<Buffer> {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [name, data, size, check] of entries) {
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(8, 4)
    common.writeUInt32LE(check, 10)
    common.writeUInt32LE(data.length, 14)
    common.writeUInt32LE(size, 18)
    common.writeUInt16LE(name.length, 22)
    const place = Buffer.alloc(14)
    place.writeUInt32LE(offset, 10)
    parts.push(Buffer.from([0x50, 0x4b, 3, 4]), common, Buffer.from(name), data)
    directory.push(Buffer.from([0x50, 0x4b, 1, 2, 20, 0]), common, place, Buffer.from(name))
    offset += 30 + name.length + data.length
  }
  const central = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.writeUInt32BE(0x504b0506, 0)
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(central.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...parts, central, end])
}

function pseudoRandom(length: number): Buffer {
  const pieces: Buffer[] = []
  for (let at = 0; at * 32 < length; at += 1) pieces.push(createHash('sha256').update(String(at)).digest())
  return Buffer.concat(pieces).subarray(0, length)
}
