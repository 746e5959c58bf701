import { neutraliseCell } from './neutralise-cell.ts'

/** One line of CSV (RFC 4180, ending in CRLF), with cells neutralised for spreadsheets. */
export function csvLine(cells: readonly string[], delimiter: ',' | ';' | '\t' = ','): string {
  return `${cells.map((cell) => quote(neutraliseCell(cell), delimiter)).join(delimiter)}\r\n`
}

/** One line of CSV for programs: exact cells, ending in LF. Never for a file that a person opens in a spreadsheet. */
export function exactCsvLine(cells: readonly (string | number)[]): string {
  return `${cells.map((cell) => quote(String(cell), ',')).join(',')}\n`
}

function quote(cell: string, delimiter: string): string {
  return /["\r\n]/.test(cell) || cell.includes(delimiter) ? `"${cell.replaceAll('"', '""')}"` : cell
}
