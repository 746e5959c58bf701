import type { ImportPreview, RowFieldName } from '../../data/api.ts'
import { useText } from '../../i18n/use-text.ts'
import { wordFor } from '../../i18n/word-for.ts'
import { Section } from '../../ui/shell/section.tsx'
import { Badge } from '../../ui/status/badge.tsx'
import { SimpleTable } from '../../ui/table/simple-table.tsx'
import { showValue } from '../row/show-value.ts'
import { Written } from '../row/written.tsx'
import styles from './import.module.css'

/** The first rows twice: to the letter, and as they are understood. */
export function FirstRows({ preview: { sample } }: { preview: ImportPreview }) {
  const text = useText()
  return (
    <Section title={text('importing.rowsPreview')}>
      <SimpleTable
        label={text('importing.rowsPreview')}
        head={[
          { id: 'blank', title: '', align: 'end' },
          { id: 'asWritten', title: text('importing.asWritten') },
          { id: 'asRead', title: text('importing.asRead') },
        ]}
      >
        {sample.map(({ row, raw, values, marks }) => (
          <tr key={row}>
            <td data-align="end">{row}</td>
            <td className={styles.examples}>
              <Written>{raw.filter(Boolean).join(' · ')}</Written>
            </td>
            <td>
              <span className={styles.read}>
                {(Object.entries(values) as [RowFieldName, string][]).map(([field, value]) => (
                  <span key={field}>
                    <span className={styles.fieldName}>{text(`field.${field}`)}</span>{' '}
                    <Written>{showValue(text, field, value)}</Written>
                  </span>
                ))}
                {marks.map((mark) => (
                  <Badge key={mark}>{wordFor(text, 'mark', mark)}</Badge>
                ))}
              </span>
            </td>
          </tr>
        ))}
      </SimpleTable>
    </Section>
  )
}
