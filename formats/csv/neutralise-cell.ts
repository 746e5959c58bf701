/**
 * A cell that a spreadsheet would run as a formula gets an apostrophe before it: text that starts, after spaces, with = + - @ or their
 * full-width forms, or with a tab or a line break. Plain numbers and telephone numbers in one run of digits stay as they are.
 */
export function neutraliseCell(cell: string): string {
  if (!/^(?: *[=+\-@＝＋－＠]|[\t\r\n])/.test(cell) || /^[+-]?\d+(\.\d+)?$/.test(cell)) return cell
  return `'${cell}`
}
