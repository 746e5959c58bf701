import { crc32, deflateSync } from 'node:zlib'

/** Eight by eight orange pixels. */
const pixels = Buffer.from(
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABsSFBcUERsXFhceHBsgKEIrKCUlKFE6PTBCYFVlZF9VXVtqeJmBanGQc1tdhbWGkJ6jq62rZ4C8ybqmx5moq6T/2wBDARweHigjKE4rK06kbl1upKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKT/wAARCAAIAAgDASIAAhEBAxEB/8QAHwAAAQUBAQEBAQEAAAAAAAAAAAECAwQFBgcICQoL/8QAtRAAAgEDAwIEAwUFBAQAAAF9AQIDAAQRBRIhMUEGE1FhByJxFDKBkaEII0KxwRVS0fAkM2JyggkKFhcYGRolJicoKSo0NTY3ODk6Q0RFRkdISUpTVFVWV1hZWmNkZWZnaGlqc3R1dnd4eXqDhIWGh4iJipKTlJWWl5iZmqKjpKWmp6ipqrKztLW2t7i5usLDxMXGx8jJytLT1NXW19jZ2uHi4+Tl5ufo6erx8vP09fb3+Pn6/8QAHwEAAwEBAQEBAQEBAQAAAAAAAAECAwQFBgcICQoL/8QAtREAAgECBAQDBAcFBAQAAQJ3AAECAxEEBSExBhJBUQdhcRMiMoEIFEKRobHBCSMzUvAVYnLRChYkNOEl8RcYGRomJygpKjU2Nzg5OkNERUZHSElKU1RVVldYWVpjZGVmZ2hpanN0dXZ3eHl6goOEhYaHiImKkpOUlZaXmJmaoqOkpaanqKmqsrO0tba3uLm6wsPExcbHyMnK0tPU1dbX2Nna4uPk5ebn6Onq8vP09fb3+Pn6/9oADAMBAAIRAxEAPwBKKKK4zvP/2Q==',
  'base64',
)

interface After {
  /** Bytes that follow the end of the picture. */
  readonly after?: Buffer
}

/** A photograph as a telephone writes it: turned by 90 degrees, with an invented camera and place in its Exif block, and a comment. */
export function sampleJpeg({ after = Buffer.alloc(0) }: After = {}): Buffer {
  const exif = Buffer.concat([Buffer.from('Exif\0\0'), tiffWithPlace()])
  const comment = Buffer.from('SYNTHETIC CAMERA NOTE')
  return Buffer.concat([
    pixels.subarray(0, 20),
    segment(0xe1, exif),
    segment(0xfe, comment),
    pixels.subarray(20),
    after,
  ])
}

/** A picture with a text chunk that tells who took it. */
export function samplePng({
  text = 'SYNTHETIC AUTHOR',
  after = Buffer.alloc(0),
}: After & { readonly text?: string } = {}): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(2, 0)
  header.writeUInt32BE(2, 4)
  header.set([8, 2, 0, 0, 0], 8)
  const row = [0, 200, 100, 50, 50, 100, 200]
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('tEXt', Buffer.from(`Author\0${text}`)),
    chunk('IDAT', deflateSync(Buffer.from([...row, ...row]))),
    chunk('IEND', Buffer.alloc(0)),
    after,
  ])
}

/** A document of one page; with `action`, one that would run a script when opened. */
export function samplePdf({ action = '' } = {}): Buffer {
  const content = Buffer.from('BT /F1 12 Tf 72 720 Td (SYNTHETIC receipt) Tj ET')
  return pdfOf(deflateSync(content), '/FlateDecode', action)
}

/** A document whose one stream unpacks to `unpacked` bytes of nothing. */
export function sampleBomb(unpacked: number): Buffer {
  return pdfOf(deflateSync(Buffer.alloc(unpacked)), '/FlateDecode', '')
}

function pdfOf(stream: Buffer, filter: string, action: string): Buffer {
  return Buffer.concat([
    Buffer.from(
      `%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R ${action} >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n` +
        '3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>\nendobj\n' +
        `4 0 obj\n<< /Length ${stream.length} /Filter ${filter} >>\nstream\n`,
    ),
    stream,
    Buffer.from('\nendstream\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n'),
  ])
}

/** A little-endian TIFF block: turned right, camera maker, and a directory of places. */
function tiffWithPlace(): Buffer {
  const maker = Buffer.from('SYNTHETIC PHONE\0')
  const entries = [
    [0x010f, 2, maker.length, 8 + 2 + 3 * 12 + 4],
    [0x0112, 3, 1, 6],
    [0x8825, 4, 1, 8 + 2 + 3 * 12 + 4 + maker.length],
  ]
  const block = Buffer.alloc(8 + 2 + entries.length * 12 + 4)
  block.write('II*\0', 0, 'latin1')
  block.writeUInt32LE(8, 4)
  block.writeUInt16LE(entries.length, 8)
  entries.forEach(([tag, type, count, value], index) => {
    const at = 10 + index * 12
    block.writeUInt16LE(tag!, at)
    block.writeUInt16LE(type!, at + 2)
    block.writeUInt32LE(count!, at + 4)
    block.writeUInt32LE(value!, at + 8)
  })
  return Buffer.concat([block, maker, Buffer.alloc(6)])
}

function segment(marker: number, data: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0])
  head.writeUInt16BE(data.length + 2, 2)
  return Buffer.concat([head, data])
}

function chunk(type: string, data: Buffer): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const body = Buffer.concat([Buffer.from(type), data])
  const check = Buffer.alloc(4)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}
