/**
 * A cell that a spreadsheet would run as a formula gets an apostrophe before it: text starting with = + - @, a tab or a carriage return.
 * Plain numbers stay numbers.
 */
export function neutraliseCell(cell: string): string {
  if (!/^[=+\-@\t\r]/.test(cell) || /^[+-]?\d+(\.\d+)?$/.test(cell)) return cell
  return `'${cell}`
}
