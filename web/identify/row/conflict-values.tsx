import type { Row } from '../../data/api.ts'
import { showDay } from '../../i18n/show-day.ts'
import { useText } from '../../i18n/use-text.ts'
import { keyed } from '../../ui/keyed.ts'
import styles from './conflict-values.module.css'
import { showValue } from './show-value.ts'
import { Written } from './written.tsx'

/** Values that stand beside each other, each with who wrote it, when, and why. */
export function ConflictValues({ row }: { row: Pick<Row, 'conflicts'> }) {
  const text = useText()
  return (
    <dl className={styles.conflicts}>
      {row.conflicts.map(({ field, values }) => (
        <div key={field}>
          <dt>{text(`field.${field}`)}</dt>
          {keyed(values).map(({ key, item: { text: value, by, at, reason } }) => (
            <dd key={key}>
              <strong>
                {value === null ? text('common.unknown') : <Written>{showValue(text, field, value)}</Written>}
              </strong>
              <span className={styles.by}>{text('settle.by', { name: by, day: showDay(at), reason })}</span>
            </dd>
          ))}
        </div>
      ))}
    </dl>
  )
}
