import { CheckField } from '../form/check-field.tsx'
import styles from './column-chooser.module.css'

interface ColumnChooserProps {
  readonly label: string
  readonly columns: readonly { readonly id: string; readonly title: string }[]
  readonly hidden: ReadonlySet<string>
  readonly onToggle: (id: string) => void
}

export function ColumnChooser({ label, columns, hidden, onToggle }: ColumnChooserProps) {
  return (
    <details className={styles.chooser}>
      <summary>{label}</summary>
      <div className={styles.choices}>
        {columns.map(({ id, title }) => (
          <CheckField key={id} label={title} checked={!hidden.has(id)} onChange={() => onToggle(id)} />
        ))}
      </div>
    </details>
  )
}
