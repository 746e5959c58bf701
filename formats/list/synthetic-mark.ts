import { createHash } from 'node:crypto'

/** The header of the column by which an invented list can be told from a real one. */
export const syntheticHeader = 'synthetic'

/**
 * The mark of an invented row: `SYN-` and a hash of the row's other cells. Made by the generator, checked by whoever may take
 * invented people only. It tells invented from real, by anyone and without a secret; it is no protection against forgery.
 */
export function syntheticMark(cells: readonly string[]): string {
  const text = cells
    .map((cell) => cell.trim())
    .join('\u001F')
    .replace(/\u001F+$/, '')
  return `SYN-${createHash('sha256').update(`homeward synthetic row\n${text}`).digest('hex').slice(0, 12)}`
}

/** Whether a row carries the mark that belongs to its other cells. `column` is the place of the mark. */
export function isSyntheticRow(cells: readonly string[], column: number): boolean {
  return cells[column]?.trim() === syntheticMark(cells.filter((_, at) => at !== column))
}
