const inside = [
  '%PDF-',
  'PK\u0003\u0004',
  'PK\u0005\u0006',
  '<script',
  '<html',
  '<svg',
  '<?php',
  '<!doctype',
  '<iframe',
]
const atStart = ['MZ', '\u007fELF', '#!', 'Rar!', '7z\u00bc\u00af', 'GIF8']

/**
 * The signature of another kind of file within bytes that a picture or document does not need: its metadata, or what follows its end. A file
 * that is two things at once is made so that one program shows it and another runs it.
 */
export function findHiddenFormat(bytes: Uint8Array): string | null {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1').toLowerCase()
  return (
    inside.find((mark) => text.includes(mark.toLowerCase())) ??
    atStart.find((mark) => text.startsWith(mark.toLowerCase())) ??
    null
  )
}
