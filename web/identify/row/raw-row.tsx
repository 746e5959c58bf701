import type { Row } from '../../data/api.ts'
import { keyed } from '../../ui/keyed.ts'
import styles from './raw-row.module.css'
import { Written } from './written.tsx'

/** A row to the letter: its own headings, its own words. */
export function RawRow({ row }: { row: Pick<Row, 'headers' | 'raw'> }) {
  return (
    <dl className={styles.raw}>
      {keyed(row.raw).map(({ key, item: cell }, column) => (
        <div key={key}>
          <dt>
            <Written>{row.headers[column] ?? String(column + 1)}</Written>
          </dt>
          <dd>
            <Written>{cell === '' ? '–' : cell}</Written>
          </dd>
        </div>
      ))}
    </dl>
  )
}
