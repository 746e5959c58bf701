import { IconAlertTriangle } from '@tabler/icons-react'
import type { Pair, Row, RowFieldName } from '../../data/api.ts'
import { showDay } from '../../i18n/show-day.ts'
import { useText } from '../../i18n/use-text.ts'
import { wordFor } from '../../i18n/word-for.ts'
import { WeightBars } from '../../ui/picture/weight-bars.tsx'
import { Notice } from '../../ui/status/notice.tsx'
import { FlagBadges } from '../row/flag-badges.tsx'
import { RawRow } from '../row/raw-row.tsx'
import { RowPlace } from '../row/row-place.tsx'
import { showValue } from '../row/show-value.ts'
import { WallBadge } from '../row/wall-badge.tsx'
import { Written } from '../row/written.tsx'
import { compareFields, type FieldComparison } from './compare-fields.ts'
import styles from './pair-view.module.css'
import { reasonField, reasonWords, showWeight, strengthWords } from './reason-words.ts'

/** Two records side by side, field by field, then why they are proposed, in words with their weights. */
export function PairView({ pair }: { pair: Pair }) {
  const text = useText()
  const [left, right] = pair.rows
  const lines = compareFields(pair)
  const shown = lines.filter((line) => line.left !== null || line.right !== null)
  return (
    <div className={styles.pair}>
      {pair.bringsCharge && (
        <Notice tone="amber" title={text('review.bringsCharge')}>
          {text(pair.awaitsSecond ? 'review.awaitsSecond' : 'review.bringsChargeMore')}
        </Notice>
      )}
      {pair.rows.some(({ list }) => list.wall === 'hostile') && <Notice tone="amber" title={text('review.hostile')} />}
      <table className={styles.records}>
        <thead>
          <tr>
            <td />
            <RecordHead row={left} side="A" />
            <RecordHead row={right} side="B" />
          </tr>
        </thead>
        <tbody>
          {shown.map((line) => (
            <FieldLine key={line.field} line={line} rows={pair.rows} />
          ))}
        </tbody>
      </table>
      <section aria-label={text('review.reasons')} className={styles.reasons}>
        <h2>{text('review.total', { weight: showWeight(pair.weight), words: strengthWords(text, pair.weight) })}</h2>
        <WeightBars
          label={text('review.reasons')}
          format={showWeight}
          lines={pair.reasons.map(({ field, code, weight }) => ({
            id: `${field}:${code}`,
            label: reasonField(text, field),
            words: reasonWords(text, { field, code, weight }),
            weight,
          }))}
        />
        <p className={styles.hint}>{text('review.weightHint')}</p>
      </section>
      <details className={styles.raw}>
        <summary>{text('review.asWritten')}</summary>
        <div className={styles.sides}>
          <RawRow row={left} />
          <RawRow row={right} />
        </div>
      </details>
    </div>
  )
}

function RecordHead({ row, side }: { row: Row; side: string }) {
  const text = useText()
  return (
    <th scope="col">
      <span className={styles.side}>{text('review.record', { side })}</span>
      <span className={styles.list}>
        <Written>{row.list.name}</Written> <WallBadge wall={row.list.wall} />
      </span>
      <span className={styles.place}>
        <RowPlace row={row} />, {showDay(row.list.date)}
      </span>
      <FlagBadges flags={row.flags} />
    </th>
  )
}

function FieldLine({ line, rows }: { line: FieldComparison; rows: Pair['rows'] }) {
  const text = useText()
  const field = line.field as RowFieldName
  return (
    <tr data-state={line.state}>
      <th scope="row">
        {text(`field.${field}`)}
        {line.state === 'close' && <span className={styles.close}>{text('review.close')}</span>}
        {line.state === 'differs' && (
          <span className={styles.differs}>
            <IconAlertTriangle aria-hidden="true" />
            {text('review.differs')}
          </span>
        )}
      </th>
      {[line.left, line.right].map((value, side) => (
        <td key={side === 0 ? 'A' : 'B'} className={field === 'name' ? styles.name : undefined}>
          {value === null ? (
            <span className={styles.missing}>{text('review.missing')}</span>
          ) : (
            <>
              <Written>{showValue(text, field, value)}</Written>
              <ReadNotes row={rows[side]!} field={field} />
            </>
          )}
        </td>
      ))}
    </tr>
  )
}

/** What was done to a value before it is shown: a converted calendar, a correction by someone. */
function ReadNotes({ row, field }: { row: Row; field: RowFieldName }) {
  const text = useText()
  const notes = row.marks.filter((mark) => mark.field === field).map(({ code }) => wordFor(text, 'mark', code))
  if (row.corrected.some((correction) => correction.field === field)) notes.push(text('review.corrected'))
  if (notes.length === 0) return null
  return <span className={styles.note}> {notes.join(', ')}</span>
}
