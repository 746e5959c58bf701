import type { Trace } from '../../data/api.ts'
import { showDay } from '../../i18n/show-day.ts'
import { useText } from '../../i18n/use-text.ts'
import { CopyLine } from '../../ui/form/copy-line.tsx'
import { Section } from '../../ui/shell/section.tsx'
import { SimpleTable } from '../../ui/table/simple-table.tsx'
import styles from '../pursue.module.css'

const percent = (share: number | null) => (share === null ? '–' : `${(share * 100).toFixed(2)} %`)

/** What the finding rests on, for whoever must hold it against an opposing expert. */
export function GroundsSection({ trace }: { trace: Trace }) {
  const text = useText()
  const { heuristics, claims, replay, isBounded } = trace
  return (
    <Section title={text('pursue.grounds.title')} lead={text('pursue.grounds.lead')}>
      {!isBounded && <p>{text('pursue.grounds.unbounded')}</p>}
      {heuristics.length > 0 && (
        <SimpleTable
          label={text('pursue.grounds.heuristics')}
          head={[
            { id: 'name', title: text('pursue.grounds.heuristics') },
            { id: 'precision', title: text('pursue.grounds.precision'), align: 'end' },
            { id: 'recall', title: text('pursue.grounds.recall'), align: 'end' },
          ]}
        >
          {heuristics.map(({ name, precision, recall }) => (
            <tr key={name}>
              <td className={styles.wide}>{text(`pursue.heuristic.${name}`)}</td>
              <td data-align="end" className={styles.number}>
                {percent(precision)}
              </td>
              <td data-align="end" className={styles.number}>
                {percent(recall)}
              </td>
            </tr>
          ))}
        </SimpleTable>
      )}
      {claims.length === 0 ? (
        <p>{text('pursue.grounds.noClaims')}</p>
      ) : (
        <ul className={styles.points}>
          {claims.map(({ source, date, ageDays, used }) => (
            <li key={`${source} ${date}`}>
              <bdi>{source}</bdi>, {text('pursue.grounds.claim', { date: showDay(date), days: ageDays, used })}
            </li>
          ))}
        </ul>
      )}
      <CopyLine
        label={text('pursue.grounds.replay')}
        hint={text('pursue.grounds.replayHint')}
        value={replay}
        copy={text('pursue.copy')}
        copied={text('pursue.copied')}
      />
    </Section>
  )
}
