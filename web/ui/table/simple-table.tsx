import type { ReactNode } from 'react'
import { ScrollFrame } from './scroll-frame.tsx'
import styles from './simple-table.module.css'

interface Head {
  readonly id: string
  readonly title: string
  readonly align?: 'end'
}

interface SimpleTableProps {
  readonly label: string
  readonly head: readonly Head[]
  readonly children: ReactNode
}

/** A table of tens of rows: the browser's own; a wide one scrolls inside its frame. */
export function SimpleTable({ label, head, children }: SimpleTableProps) {
  return (
    <ScrollFrame>
      <table className={styles.table} aria-label={label}>
        <thead>
          <tr>
            {head.map(({ id, title, align }) =>
              title === '' ? (
                <td key={id} />
              ) : (
                <th key={id} scope="col" data-align={align}>
                  {title}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </ScrollFrame>
  )
}
