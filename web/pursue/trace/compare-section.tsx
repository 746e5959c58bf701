import { showAmount } from '@homeward/domain'
import type { Trace } from '../../data/api.ts'
import { useText } from '../../i18n/use-text.ts'
import { Section } from '../../ui/shell/section.tsx'
import { SimpleTable } from '../../ui/table/simple-table.tsx'
import styles from '../pursue.module.css'

const rules = ['haircut', 'fifo', 'lifo', 'tiho'] as const
const ends = ['exits', 'frontier', 'cut', 'fees'] as const

/** The four rules side by side: none is the truth, so none stands alone. */
export function CompareSection({ trace }: { trace: Trace }) {
  const text = useText()
  const { unit, policies, poison } = trace
  return (
    <Section title={text('pursue.compare.title')} lead={text('pursue.compare.lead')}>
      <SimpleTable
        label={text('pursue.compare.title')}
        head={[
          { id: 'rule', title: text('pursue.compare.rule') },
          { id: 'in', title: text('pursue.compare.in'), align: 'end' },
          ...ends.map((end) => ({ id: end, title: text(`pursue.compare.${end}`), align: 'end' as const })),
        ]}
      >
        {rules.map((rule) => (
          <tr key={rule}>
            <th scope="row">
              {text(`pursue.rule.${rule}`)}
              <span className={styles.ruleHint}>{text(`pursue.ruleHint.${rule}`)}</span>
            </th>
            <td data-align="end" className={styles.number}>
              {showAmount(policies[rule].in, unit)}
            </td>
            {ends.map((end) => (
              <td key={end} data-align="end" className={styles.number}>
                {showAmount(policies[rule][end], unit)}
              </td>
            ))}
          </tr>
        ))}
      </SimpleTable>
      <p className={styles.soft}>{text('pursue.compare.balance')}</p>
      <p>
        <strong>{text('pursue.compare.poison')}</strong>{' '}
        {text('pursue.compare.poisonReach', { transactions: poison.transactions, outputs: poison.outputs })}
      </p>
    </Section>
  )
}
