import { neutraliseCell } from './neutralise-cell.ts'

/** One line of CSV (RFC 4180, ending in CRLF), with cells neutralised for spreadsheets. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map((cell) => quote(neutraliseCell(cell))).join(',')}\r\n`
}

/** One line of CSV for programs: exact cells, ending in LF. Never for a file that a person opens in a spreadsheet. */
export function exactCsvLine(cells: readonly (string | number)[]): string {
  return `${cells.map((cell) => quote(String(cell))).join(',')}\n`
}

function quote(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
