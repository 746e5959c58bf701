import { Problem, type ReadRow } from '@homeward/domain'
import { expect, test } from 'vitest'
import { encodeText } from '../csv/index.ts'
import { writeWorkbook } from '../xlsx/index.ts'
import { type ListReading, type ListSettings, readCounts, readList, readLists, syntheticMark } from './index.ts'

const settings: ListSettings = { latestYear: 2026 }
const list = (text: string | Buffer, name = 'list.csv') => ({
  name,
  bytes: typeof text === 'string' ? Buffer.from(text) : text,
})

async function rowsOf(reading: ListReading): Promise<ReadRow[]> {
  const rows: ReadRow[] = []
  for await (const row of reading.rows) rows.push(row)
  return rows
}

async function read(text: string | Buffer, more: ListSettings = {}) {
  const reading = await readList(list(text), { ...settings, ...more })
  return { reading, rows: await rowsOf(reading) }
}

test('a header below a title is found and its columns are named by field', async () => {
  const { reading, rows } = await read(
    'List of persons,,\n\nNo.,Full name,Passport No.,Nationality\n1,Chen Wei,E123,Chinese\n',
  )
  expect(reading.headerRow).toBe(3)
  expect(reading.mapping).toEqual(['other', 'name', 'document', 'nationality'])
  expect(rows).toEqual([
    {
      row: 1,
      line: 4,
      raw: ['1', 'Chen Wei', 'E123', 'Chinese'],
      values: { other: '1', name: 'Chen Wei', document: 'E123', nationality: 'CN' },
      marks: [],
      aside: null,
    },
  ])
})

test.each([
  [
    'windows-874',
    'ชื่อ,สัญชาติ,วันเกิด\nสมชาย ทองคำ,ไทย,17/04/2541\n',
    { name: 'สมชาย ทองคำ', nationality: 'TH', birth: '1998-04-17' },
  ],
  ['gb18030', '姓名,性别,国籍\n陈伟,男,中国\n王芳,女,中国\n', { name: '陈伟', sex: 'M', nationality: 'CN' }],
  ['big5', '姓名;性別;國籍\n陳偉;男;台灣\n張麗華;女;台灣\n', { name: '陳偉', sex: 'M', nationality: 'TW' }],
  [
    'utf-16le',
    'Họ tên\tGiới tính\tQuốc tịch\nNguyễn Văn Dũng\tNam\tViệt Nam\n',
    { name: 'Nguyễn Văn Dũng', sex: 'M', nationality: 'VN' },
  ],
] as const)('a list in %s is read as written', async (encoding, text, values) => {
  const { reading, rows } = await read(encodeText(text, encoding))
  expect(reading.encoding.name).toBe(encoding)
  expect(reading.encoding.evidence).not.toBe('')
  expect(rows[0]!.values).toEqual(values)
})

test('the encoding can be chosen over the guess', async () => {
  const { reading } = await read(encodeText('姓名,国籍\n陈伟,中国\n', 'gb18030'), { encoding: 'windows-1252' })
  expect(reading.encoding).toMatchObject({ name: 'windows-1252', evidence: 'chosen by a person' })
})

test('one date that only fits day first decides its whole column', async () => {
  const { reading, rows } = await read('Name,DOB\nA,03/04/1998\nB,25/12/1990\n')
  expect(reading.dates[0]).toMatchObject({ order: 'day-first', calendar: 'gregorian' })
  expect(rows[0]!.values.birth).toBe('1998-04-03')
  expect(rows[0]!.marks).toEqual([{ field: 'birth', code: 'order-day-first' }])
  expect(rows[1]!.marks).toEqual([])
})

test('a column that does not tell its order gives years only', async () => {
  const { reading, rows } = await read('Name,DOB\nA,03/04/1998\nB,05/06/1990\n')
  expect(reading.dates[0]!.order).toBe('unclear')
  expect(rows[0]).toMatchObject({ values: { birth: '1998' }, marks: [{ field: 'birth', code: 'order-unclear' }] })
})

test.each([
  ['17 เมษายน 2541', '1998-04-17', 'calendar-buddhist'],
  ['๑๗/๐๔/๒๕๔๑', '1998-04-17', 'calendar-buddhist'],
  ['9 ሚያዝያ 1990 ዓ.ም', '1998-04-17', 'calendar-ethiopian'],
  ['2055-01-04 BS', '1998-04-17', 'calendar-bikram-sambat'],
  ['民國87年4月17日', '1998-04-17', 'calendar-minguo'],
  ['Medan, 17-04-1998', '1998-04-17', null],
  ['17-Apr-98', '1998-04-17', 'year-two-digits'],
  ['19980417', '1998-04-17', null],
  ['1998年4月17日', '1998-04-17', null],
  ['35902', '1998-04-17', 'serial-date'],
  ['1998', '1998', null],
  ['1998-04', '1998-04', null],
  ['31/02/1998', '31/02/1998', 'date-impossible'],
  ['17/04/2098', '17/04/2098', 'date-impossible'],
  ['unknown', 'unknown', 'date-impossible'],
])('the birth date %s is read as %s', async (written, birth, code) => {
  const { rows } = await read(`Name;Nationality;DOB\nA;KE;${written}\nB;KE;25/12/1990\n`)
  expect(rows[0]!.values.birth).toBe(birth)
  expect(rows[0]!.marks.map((mark) => mark.code)).toEqual(code === null ? [] : [code])
})

test('a birth year that has not come counts in the Nepali calendar for a Nepali, and stays as written for anyone else', async () => {
  const { rows } = await read('Name,Nationality,DOB\nA,Nepal,2055-01-04\nB,India,2055-01-04\n')
  expect(rows.map(({ values }) => values.birth)).toEqual(['1998-04-17', '2055-01-04'])
})

test('Burmese typed for the Zawgyi font becomes Unicode and is marked; Unicode is left alone', async () => {
  const { rows } = await read('အမည်,အသက်\nေအာင္ေအာင္,၂၅\nအောင်အောင်,၂၅\n')
  expect(rows.map(({ values }) => values)).toEqual([
    { name: 'အောင်အောင်', age: '25' },
    { name: 'အောင်အောင်', age: '25' },
  ])
  expect(rows[0]!.marks).toEqual([{ field: 'name', code: 'zawgyi' }])
  expect(rows[0]!.raw[0]).toBe('ေအာင္ေအာင္')
})

test('a second column of names is another name of the person', async () => {
  const { rows } = await read('姓名,Name,Phone,Phone\n陈伟,Chen Wei,1,2\n')
  expect(rows[0]!.values).toEqual({ name: '陈伟', alias: 'Chen Wei', phone: '1 / 2' })
})

test('a header in two lines is read as one', async () => {
  const { reading } = await read('ชื่อ,สัญชาติ\nName,Nationality\nA,TH\n')
  expect(reading.headers).toEqual(['ชื่อ / Name', 'สัญชาติ / Nationality'])
  expect(reading.headerRow).toBe(2)
})

test('what a list says about its own size is found before and among its rows', async () => {
  const { reading, rows } = await read('Total: 7,141 persons\nName,Nationality,Age\nA,KE,30\nTotal,7158,\n')
  expect(reading.totals.map(({ value }) => value)).toEqual([7141, 7158])
  expect(rows.map(({ aside }) => aside)).toEqual([null, 'states-total'])
})

test('a table of counts by country is read as counts, not as people', async () => {
  const counts = await readCounts(list('Country,Men,Women,Total\nKenya,38,26,64\nPakistan,64,4,78\n'))
  expect(counts.filter(({ nationality }) => nationality === 'PK').map(({ sex, value }) => [sex, value])).toEqual([
    ['M', 64],
    ['F', 4],
    [null, 78],
  ])
})

test('rows that cannot be taken are set aside with their reason and none is lost', async () => {
  const { rows } = await read('Name,Nationality\nA,KE\n,KE\nName,Nationality\nB, C,KE\nD')
  expect(rows.map(({ row, aside }) => [row, aside])).toEqual([
    [1, null],
    [2, 'names-nobody'],
    [3, 'header-repeated'],
    [4, 'too-many-cells'],
    [5, 'cut-off'],
  ])
})

test('lines of another encoding in one file are set aside, the others are read', async () => {
  const thai = (text: string) => encodeText(text, 'windows-874')
  const mixed = Buffer.concat([Buffer.from('ชื่อ,อายุ\nสมชาย,30\nสมศักดิ์,31\n'), thai('วิชัย,32\n'), Buffer.from('สุชาติ,33\n')])
  const { reading, rows } = await read(mixed)
  expect(reading.encoding.name).toBe('utf-8')
  expect(rows.map(({ aside }) => aside)).toEqual([null, null, 'encoding-broken', null])
})

test('an apostrophe that guards a cell against spreadsheets is not part of its value', async () => {
  const { rows } = await read(`Name,Telegram\n"'=HYPERLINK(1)",'@someone\n`)
  expect(rows[0]!.values).toEqual({ name: '=HYPERLINK(1)', handle: '@someone' })
  expect(rows[0]!.raw).toEqual(["'=HYPERLINK(1)", "'@someone"])
})

test('a workbook of nothing, of pictures, or cut in the middle is refused in one sentence', async () => {
  const empty = writeWorkbook([{ name: 'S', rows: [] }])
  await expect(read(empty)).rejects.toThrow('"list.csv" holds no rows')
  const whole = writeWorkbook([
    { name: 'S', rows: [['Name'], ...Array.from({ length: 5000 }, (_, at) => [`Person ${at}`])] },
  ])
  await expect(read(whole.subarray(0, whole.length / 2))).rejects.toThrow('"list.csv"')
})

test('every sheet that holds people is a list of its own', async () => {
  const workbook = writeWorkbook([
    {
      name: 'Camp 1',
      rows: [
        ['Name', 'Age'],
        ['A', '20'],
      ],
    },
    {
      name: 'Sums',
      rows: [
        ['Country', 'Total'],
        ['Kenya', '1'],
      ],
    },
    {
      name: 'Camp 2',
      rows: [
        ['Name', 'Age'],
        ['B', '21'],
      ],
    },
  ])
  const readings = await readLists(list(workbook, 'two.xlsx'), settings)
  expect(readings.map(({ label }) => label)).toEqual(['two.xlsx#Camp 1', 'two.xlsx#Camp 2'])
  expect((await rowsOf(readings[1]!))[0]!.values).toEqual({ name: 'B', age: '21' })
})

test('a list is invented only when every row carries its own mark', async () => {
  const marked = (name: string) => `${name},30,${syntheticMark([name, '30'])}\n`
  const whole = await read(`Name,Age,synthetic\n${marked('A')}${marked('B')}`)
  expect(whole.reading.isSynthetic()).toBe(true)
  const mixed = await read(`Name,Age,synthetic\n${marked('A')}B,31,${syntheticMark(['A', '30'])}\n`)
  expect(mixed.reading.isSynthetic()).toBe(false)
})

test.each([
  ['nothing', Buffer.alloc(0), 'is empty'],
  ['bytes of no text', Buffer.from(Array.from({ length: 3000 }, (_, at) => (at * 7919) % 251)), 'is not text'],
  ['a PDF', Buffer.from('%PDF-1.7 …'), 'is a PDF'],
  [
    'a protected workbook',
    Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0]),
      Buffer.alloc(600),
      Buffer.from('EncryptedPackage', 'utf16le'),
    ]),
    'protected by a password',
  ],
  [
    'an old workbook',
    Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.alloc(600), Buffer.from('Workbook', 'utf16le')]),
    'old Excel file',
  ],
  ['a quote that never closes', Buffer.from(`Name,Age\n"A,1\n${'B,2\n'.repeat(400_000)}`), 'never ends'],
] as const)('%s is refused in one sentence that names the file', async (_, bytes, words) => {
  const failure = await read(bytes as Buffer).then(
    () => null,
    (thrown: unknown) => thrown,
  )
  expect(failure).toBeInstanceOf(Problem)
  expect((failure as Problem).message).toContain('"list.csv"')
  expect((failure as Problem).message).toContain(words)
  expect((failure as Problem).message).not.toContain('\n')
})
