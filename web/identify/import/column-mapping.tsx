import type { ImportPreview, ImportSettings, RowFieldName } from '../../data/api.ts'
import { en } from '../../i18n/en.ts'
import { useText } from '../../i18n/use-text.ts'
import { keyed } from '../../ui/keyed.ts'
import { SimpleTable } from '../../ui/table/simple-table.tsx'
import { Written } from '../row/written.tsx'
import styles from './import.module.css'

interface ColumnMappingProps {
  readonly preview: ImportPreview
  readonly busy: boolean
  readonly onChange: (settings: ImportSettings) => void
}

const fields = Object.keys(en.field) as RowFieldName[]
const exampleCount = 3

/** Each heading of the file, some of what stands below it, and what it means. */
export function ColumnMapping({ preview, busy, onChange }: ColumnMappingProps) {
  const text = useText()
  const { headers, mapping, sample } = preview
  const change = (column: number, field: string) =>
    onChange({
      mapping: mapping.map((before, each) => (each === column ? ((field || null) as RowFieldName | null) : before)),
    })
  return (
    <div className={styles.mapping}>
      <SimpleTable
        label={text('importing.columns')}
        head={[
          { id: 'column', title: text('importing.column') },
          { id: 'means', title: text('importing.means') },
          { id: 'examples', title: text('importing.examples') },
        ]}
      >
        {keyed(headers).map(({ key, item: header }, column) => (
          <tr key={key} data-kept={mapping[column] === null || undefined}>
            <td>
              <strong>
                <Written>{header || String(column + 1)}</Written>
              </strong>
            </td>
            <td>
              <select
                aria-label={`${text('importing.means')}: ${header}`}
                value={mapping[column] ?? ''}
                disabled={busy}
                onChange={(event) => change(column, event.target.value)}
              >
                <option value="">{text('importing.keepOnly')}</option>
                {fields.map((field) => (
                  <option key={field} value={field}>
                    {text(`field.${field}`)}
                  </option>
                ))}
              </select>
            </td>
            <td className={styles.examples}>
              <Written>
                {sample
                  .map(({ raw }) => raw[column] ?? '')
                  .filter(Boolean)
                  .slice(0, exampleCount)
                  .join(' · ')}
              </Written>
            </td>
          </tr>
        ))}
      </SimpleTable>
    </div>
  )
}
