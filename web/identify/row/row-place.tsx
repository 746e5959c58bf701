import type { Row } from '../../data/api.ts'
import { useText } from '../../i18n/use-text.ts'

/** Where a row stands in its list. */
export function RowPlace({ row }: { row: Pick<Row, 'row' | 'sheet'> }) {
  const text = useText()
  return row.sheet ? text('list.rowOfSheet', { sheet: row.sheet, row: row.row }) : text('list.row', { row: row.row })
}
