import { useQuery } from '@tanstack/react-query'
import { api } from '../../data/api.ts'
import { Loaded } from '../../desk/loaded.tsx'
import { useText } from '../../i18n/use-text.ts'
import { Section } from '../../ui/shell/section.tsx'
import { Notice } from '../../ui/status/notice.tsx'
import { SimpleTable } from '../../ui/table/simple-table.tsx'
import styles from '../count.module.css'

/** What was released about each body of cases, and how much of its budget that spent. */
export function LedgerSection() {
  const text = useText()
  const ledgers = useQuery({ queryKey: ['ledgers'], queryFn: api.ledgers })
  return (
    <Section title={text('releases.ledger')} lead={text('releases.ledgerLead')}>
      <Loaded query={ledgers}>
        {({ ledgers: all }) =>
          all.length === 0 ? (
            <p className={styles.soft}>{text('releases.ledgerEmpty')}</p>
          ) : (
            all.map(({ body, isIntact, budget, spentEpsilon, entries }) => (
              <div key={body} className={styles.card}>
                <h3>{body}</h3>
                {!isIntact && <Notice tone="red" title={text('releases.tampered')} />}
                {budget !== null && spentEpsilon !== null && (
                  <p>
                    {text('releases.spent', {
                      spent: spentEpsilon.toPrecision(3),
                      budget: budget.epsilon,
                      delta: budget.delta,
                    })}{' '}
                    <meter
                      min={0}
                      max={budget.epsilon}
                      value={Math.min(spentEpsilon, budget.epsilon)}
                      aria-label={text('releases.spentMeter')}
                    />
                  </p>
                )}
                <SimpleTable
                  label={text('releases.ledgerOf', { body })}
                  head={[
                    { id: 'number', title: text('releases.entry') },
                    { id: 'mode', title: text('releases.mode') },
                    { id: 'k', title: 'k', align: 'end' },
                    { id: 'length', title: text('releases.length'), align: 'end' },
                    { id: 'epsilon', title: text('releases.epsilon'), align: 'end' },
                    { id: 'hash', title: text('releases.hash') },
                  ]}
                >
                  {entries.map(({ position, mode, k, length, epsilon, hash }) => (
                    <tr key={position}>
                      <td>{position + 1}</td>
                      <td>{text(`releaseMode.${mode as 'dp'}`)}</td>
                      <td data-align="end">{k}</td>
                      <td data-align="end">{length}</td>
                      <td data-align="end">{epsilon ?? '–'}</td>
                      <td className={styles.code}>{hash.slice(0, 16)}…</td>
                    </tr>
                  ))}
                </SimpleTable>
              </div>
            ))
          )
        }
      </Loaded>
    </Section>
  )
}
