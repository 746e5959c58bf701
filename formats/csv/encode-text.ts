/** The encodings that lists arrive in. All can be read; all can be written for tests and synthetic lists. */
export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-874', 'gb18030', 'big5', 'windows-1252'] as const
export type Encoding = (typeof encodings)[number]

const tables = new Map<Encoding, ReadonlyMap<string, Buffer>>()

/**
 * Text as bytes of an encoding. The platform only decodes, so the inverse of its decoder is tabulated once per encoding.
 * A letter the encoding lacks becomes "?". No byte order mark is written.
 */
export function encodeText(text: string, encoding: Encoding): Buffer {
  if (encoding === 'utf-8') return Buffer.from(text, 'utf8')
  if (encoding === 'utf-16le') return Buffer.from(text, 'utf16le')
  if (encoding === 'utf-16be') return Buffer.from(text, 'utf16le').swap16()
  const table = tableOf(encoding)
  return Buffer.concat([...text].map((letter) => table.get(letter) ?? Buffer.from('?')))
}

function tableOf(encoding: Encoding): ReadonlyMap<string, Buffer> {
  const known = tables.get(encoding)
  if (known !== undefined) return known
  const decoder = new TextDecoder(encoding)
  const table = new Map<string, Buffer>()
  const add = (...bytes: number[]) => {
    const letter = decoder.decode(Uint8Array.from(bytes))
    if (letter.length > 0 && letter !== '\uFFFD' && [...letter].length === 1 && !table.has(letter)) {
      table.set(letter, Buffer.from(bytes))
    }
  }
  for (let byte = 0; byte < 256; byte += 1) add(byte)
  if (encoding === 'gb18030' || encoding === 'big5') {
    for (let lead = 0x81; lead <= 0xfe; lead += 1) {
      for (let trail = 0x40; trail <= 0xfe; trail += 1) if (trail !== 0x7f) add(lead, trail)
    }
  }
  tables.set(encoding, table)
  return table
}
