import { IconAlertTriangle } from '@tabler/icons-react'
import type { Reconciliation } from '../../data/api.ts'
import { useText } from '../../i18n/use-text.ts'
import { SimpleTable } from '../../ui/table/simple-table.tsx'
import styles from './lists.module.css'

/** What a list states about itself beside what its rows and other counts say. */
export function ReconciliationTable({ reconciliation }: { reconciliation: Reconciliation }) {
  const text = useText()
  return (
    <SimpleTable
      label={reconciliation.title}
      head={[
        { id: 'blank', title: '' },
        { id: 'stated', title: text('list.stated'), align: 'end' },
        { id: 'counted', title: text('list.counted'), align: 'end' },
        { id: 'mark', title: '' },
        { id: 'source', title: text('list.source') },
      ]}
    >
      {reconciliation.lines.map((line) => (
        <tr key={`${line.label} ${line.source}`}>
          <td>{line.label}</td>
          <td data-align="end">{line.stated?.toLocaleString() ?? '–'}</td>
          <td data-align="end">{line.counted?.toLocaleString() ?? '–'}</td>
          <td>
            {line.contradicts ? (
              <span className={styles.contradicts}>
                <IconAlertTriangle aria-hidden="true" />
                {text('list.contradicts')}
              </span>
            ) : (
              <span className={styles.agrees}>{text('list.agrees')}</span>
            )}
          </td>
          <td className={styles.source}>{line.source}</td>
        </tr>
      ))}
    </SimpleTable>
  )
}
