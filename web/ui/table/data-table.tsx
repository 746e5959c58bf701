import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'
import { useMedia } from '../use-media.ts'
import styles from './data-table.module.css'

export interface Column<Row> {
  readonly id: string
  readonly title: string
  /** A grid track: `8rem`, `minmax(12rem, 2fr)`. */
  readonly width: string
  readonly cell: (row: Row) => ReactNode
  readonly align?: 'end'
  /** On a phone the first line holds `lead` and `corner`, the second the rest; `none` is left out there. */
  readonly phone?: 'lead' | 'corner' | 'none'
}

interface DataTableProps<Row> {
  readonly label: string
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => string
  /** How many rows there are in all, when more can be fetched. */
  readonly total?: number | null
  /** Called when the end comes near. */
  readonly onNearEnd?: () => void
}

const rowHeight = { desk: 36, phone: 64 }
const linkIn = (row: Element | null | undefined) => row?.querySelector<HTMLElement>('a, button')

/** Ten thousand rows in a few dozen elements. The arrow keys walk from row to row by each row's first link. */
export function DataTable<Row>({ label, columns, rows, rowKey, total, onNearEnd }: DataTableProps<Row>) {
  const body = useRef<HTMLTableSectionElement>(null)
  const isPhone = useMedia('(max-width: 48rem)')
  const virtual = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => (isPhone ? rowHeight.phone : rowHeight.desk),
    overscan: 12,
    scrollMargin: body.current?.offsetTop ?? 0,
    getItemKey: (index) => rowKey(rows[index]!),
  })
  const items = virtual.getVirtualItems()
  const last = items.at(-1)?.index ?? 0
  useEffect(() => {
    if (rows.length > 0 && last >= rows.length - 15) onNearEnd?.()
  }, [last, rows.length, onNearEnd])
  useEffect(() => {
    if (isPhone !== undefined) virtual.measure()
  }, [isPhone, virtual])

  const walk = (event: KeyboardEvent) => {
    const from = (event.target as Element).closest<HTMLElement>('[data-index]')
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: 15, PageUp: -15 }
    const step = steps[event.key]
    if (!from || step === undefined) return
    event.preventDefault()
    const index = Math.min(rows.length - 1, Math.max(0, Number(from.dataset['index']) + step))
    virtual.scrollToIndex(index, { align: 'auto' })
    requestAnimationFrame(() => linkIn(body.current?.querySelector(`[data-index="${index}"]`))?.focus())
  }

  const tracks = { gridTemplateColumns: columns.map((column) => column.width).join(' ') }
  return (
    <table aria-label={label} aria-rowcount={(total ?? rows.length) + 1} className={styles.table}>
      <thead className={styles.head}>
        <tr aria-rowindex={1} className={styles.row} style={tracks}>
          {columns.map((column) => (
            <th key={column.id} scope="col" className={styles.cell} data-align={column.align}>
              {column.title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody ref={body} className={styles.body} style={{ height: virtual.getTotalSize() }} onKeyDown={walk}>
        {items.map((item) => (
          <tr
            key={item.key}
            aria-rowindex={item.index + 2}
            data-index={item.index}
            className={styles.row}
            style={{ ...tracks, height: item.size, top: item.start - virtual.options.scrollMargin }}
          >
            {columns.map((column) => (
              <td key={column.id} className={styles.cell} data-align={column.align} data-phone={column.phone ?? 'line'}>
                {column.cell(rows[item.index]!)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
