import type { ImportPreview } from '../../data/api.ts'
import { useText } from '../../i18n/use-text.ts'
import { wordFor } from '../../i18n/word-for.ts'
import { Section } from '../../ui/shell/section.tsx'
import { Badge } from '../../ui/status/badge.tsx'
import { SimpleTable } from '../../ui/table/simple-table.tsx'
import { Written } from '../row/written.tsx'
import styles from './import.module.css'

const shownAtMost = 50

/** Rows that will wait beside the list, so that nobody is surprised later. */
export function RowsAside({ aside }: Pick<ImportPreview, 'aside' | 'headers'>) {
  const text = useText()
  if (aside.length === 0) return null
  return (
    <Section title={`${text('importing.aside')} (${aside.length.toLocaleString()})`} lead={text('list.asideLead')}>
      <SimpleTable
        label={text('importing.aside')}
        head={[
          { id: 'blank', title: '', align: 'end' },
          { id: 'reason', title: text('common.reason') },
          { id: 'asWritten', title: text('importing.asWritten') },
        ]}
      >
        {aside.slice(0, shownAtMost).map(({ row, reason, raw }) => (
          <tr key={row}>
            <td data-align="end">{row}</td>
            <td>
              <Badge tone="amber">{wordFor(text, 'mark', reason)}</Badge>
            </td>
            <td className={styles.examples}>
              <Written>{raw.filter(Boolean).join(' · ')}</Written>
            </td>
          </tr>
        ))}
      </SimpleTable>
    </Section>
  )
}
