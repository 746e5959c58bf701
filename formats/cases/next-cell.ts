// Steps through RFC 4180 text one cell at a time, over bytes.
import { Problem } from '@homeward/domain'

/** Where a cell lies. `text` is the file itself, or a copy without its quotes when the cell was quoted. */
export interface Cell {
  text: Uint8Array
  start: number
  end: number
  /** Where the next cell begins. */
  next: number
  /** Whether the cell ends its row. */
  last: boolean
}

const comma = 0x2c
const quote = 0x22
const lineFeed = 0x0a
const carriageReturn = 0x0d

/** Moves `cell` to the cell that begins at `cell.next`. */
export function nextCell(bytes: Uint8Array, cell: Cell): void {
  const start = cell.next
  if (bytes[start] === quote) {
    nextQuoted(bytes, cell)
    return
  }
  let at = start
  while (at < bytes.length && bytes[at] !== comma && bytes[at] !== lineFeed) at += 1
  cell.text = bytes
  cell.start = start
  cell.end = bytes[at] !== comma && at > start && bytes[at - 1] === carriageReturn ? at - 1 : at
  cell.last = bytes[at] !== comma
  cell.next = at + 1
}

function nextQuoted(bytes: Uint8Array, cell: Cell): void {
  const text = new Uint8Array(quotedLength(bytes, cell.next))
  let length = 0
  let at = cell.next + 1
  for (;;) {
    if (at >= bytes.length) throw new Problem('input-invalid', 'The file ends inside a quoted cell.')
    if (bytes[at] === quote) {
      if (bytes[at + 1] !== quote) break
      at += 1
    }
    text[length] = bytes[at]!
    length += 1
    at += 1
  }
  at += 1
  if (bytes[at] === carriageReturn) at += 1
  if (at < bytes.length && bytes[at] !== comma && bytes[at] !== lineFeed) {
    throw new Problem(
      'input-invalid',
      'A quoted cell is followed by something other than a comma or the end of its row.',
    )
  }
  cell.text = text
  cell.start = 0
  cell.end = length
  cell.last = bytes[at] !== comma
  cell.next = at + 1
}

/** An upper bound for the length of the quoted cell that begins at `start`. */
function quotedLength(bytes: Uint8Array, start: number): number {
  let at = start + 1
  while (at < bytes.length && (bytes[at] !== quote || bytes[at + 1] === quote)) at += bytes[at] === quote ? 2 : 1
  return at - start
}
