import { showAmount } from '@homeward/domain'
import type { Trace } from '../../data/api.ts'
import { showDay } from '../../i18n/show-day.ts'
import { type Text, useText } from '../../i18n/use-text.ts'
import { Section } from '../../ui/shell/section.tsx'
import { SimpleTable } from '../../ui/table/simple-table.tsx'
import styles from '../pursue.module.css'

/** What was not followed, and why: part of every finding. */
export function CutSection({ trace }: { trace: Trace }) {
  const text = useText()
  const { cut, unit } = trace
  return (
    <Section title={text('pursue.cut.title')} lead={text('pursue.cut.lead')}>
      <p>{limitWords(text, trace)}</p>
      {cut.length === 0 ? (
        <p>{text('pursue.cut.nothing')}</p>
      ) : (
        <SimpleTable
          label={text('pursue.cut.title')}
          head={[
            { id: 'reason', title: text('pursue.cut.reason') },
            { id: 'count', title: text('pursue.cut.count'), align: 'end' },
            { id: 'value', title: text('pursue.cut.value'), align: 'end' },
          ]}
        >
          {cut.map(({ reason, count, value }) => (
            <tr key={reason}>
              <td className={styles.wide}>{text(`pursue.cutReason.${reason}`)}</td>
              <td data-align="end" className={styles.number}>
                {count}
              </td>
              <td data-align="end" className={styles.number}>
                {showAmount(value, unit)}
              </td>
            </tr>
          ))}
        </SimpleTable>
      )}
    </Section>
  )
}

function limitWords(text: Text, { asked, unit }: Trace): string {
  const words = [
    text(asked.backward ? 'pursue.cut.backward' : 'pursue.cut.forward'),
    asked.hops === null ? text('pursue.cut.anyHops') : text('pursue.cut.hops', { count: asked.hops }),
    ...(asked.date === null ? [] : [text('pursue.cut.date', { day: showDay(asked.date) })]),
    ...(asked.least === null ? [] : [text('pursue.cut.least', { amount: showAmount(asked.least, unit) })]),
  ]
  return words.join(' ')
}
