import { useState } from 'react'
import type { Person, Row, RowFieldName } from '../../data/api.ts'
import { useMay } from '../../data/session.ts'
import { en } from '../../i18n/en.ts'
import { showDay } from '../../i18n/show-day.ts'
import { useText } from '../../i18n/use-text.ts'
import { Button } from '../../ui/form/button.tsx'
import { Section } from '../../ui/shell/section.tsx'
import { Notice } from '../../ui/status/notice.tsx'
import { ConflictValues } from '../row/conflict-values.tsx'
import { CorrectDialog } from '../row/correct-dialog.tsx'
import { RawRow } from '../row/raw-row.tsx'
import { RowPlace } from '../row/row-place.tsx'
import { SettleDialog } from '../row/settle-dialog.tsx'
import { showValue } from '../row/show-value.ts'
import { WallBadge } from '../row/wall-badge.tsx'
import { Written } from '../row/written.tsx'
import styles from './sections.module.css'

interface RecordsSectionProps {
  readonly person: Person
  readonly onChange: () => Promise<void>
}

const fields = Object.keys(en.field) as RowFieldName[]

/** Each row this person is made of: what was understood, what was written, what was corrected. */
export function RecordsSection({ person, onChange }: RecordsSectionProps) {
  const text = useText()
  const may = useMay()
  const [correcting, setCorrecting] = useState<Row>()
  const [settling, setSettling] = useState<Row>()
  return (
    <Section title={text('person.records')}>
      <ul className={styles.stack}>
        {person.rows.map((row) => (
          <li key={row.id} className={styles.card}>
            <div className={styles.head}>
              <span>
                <strong>
                  <Written>{row.list.name}</Written>
                </strong>
                , <RowPlace row={row} />, {showDay(row.list.date)} <WallBadge wall={row.list.wall} />
              </span>
              {may('row.correct') && (
                <Button kind="quiet" onClick={() => setCorrecting(row)}>
                  {text('person.correct')}
                </Button>
              )}
            </div>
            {row.conflicts.length > 0 && (
              <Notice tone="amber" title={text('person.conflict')}>
                <ConflictValues row={row} />
                {may('row.correct') && <Button onClick={() => setSettling(row)}>{text('settle.open')}</Button>}
              </Notice>
            )}
            <dl className={styles.facts}>
              {fields
                .filter((field) => row.values[field] !== undefined)
                .map((field) => (
                  <div key={field}>
                    <dt>{text(`field.${field}`)}</dt>
                    <dd>
                      <Written>{showValue(text, field, row.values[field]!)}</Written>
                    </dd>
                  </div>
                ))}
            </dl>
            {row.corrected.map(({ field, was, by, at, reason }) => (
              <p key={`${field} ${at} ${was}`} className={styles.was}>
                {text(`field.${field}`)} {was === null ? text('person.wasEmpty') : text('person.was', { was })}, {by},{' '}
                {showDay(at)}: {reason}
              </p>
            ))}
            {row.raw.length > 0 && (
              <details>
                <summary>{text('review.asWritten')}</summary>
                <RawRow row={row} />
              </details>
            )}
          </li>
        ))}
      </ul>
      {correcting && (
        <CorrectDialog
          row={correcting}
          seen={person.position}
          onSaved={() => void onChange()}
          onClose={() => setCorrecting(undefined)}
        />
      )}
      {settling && (
        <SettleDialog
          row={settling}
          seen={person.position}
          onSaved={() => void onChange()}
          onClose={() => setSettling(undefined)}
        />
      )}
    </Section>
  )
}
