import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { api } from '../../data/api.ts'
import { Loaded } from '../../desk/loaded.tsx'
import { showDay } from '../../i18n/show-day.ts'
import { useText } from '../../i18n/use-text.ts'
import { Page } from '../../ui/shell/page.tsx'
import { Section } from '../../ui/shell/section.tsx'
import { Badge } from '../../ui/status/badge.tsx'
import { Empty } from '../../ui/status/empty.tsx'
import { SimpleTable } from '../../ui/table/simple-table.tsx'
import styles from '../pursue.module.css'
import { TraceForm } from './trace-form.tsx'

/** Where an investigator begins: what was paid where, and what they traced before. */
export function TracesPage() {
  const text = useText()
  const chains = useQuery({ queryKey: ['chains'], queryFn: api.chains })
  const traces = useQuery({ queryKey: ['traces'], queryFn: api.traces })
  return (
    <Page title={text('pages.traces')} lead={text('pursue.traces.lead')}>
      <Loaded query={chains}>
        {({ chains: offered }) =>
          offered.length === 0 ? (
            <Empty title={text('pursue.traces.noChainTitle')}>{text('pursue.traces.noChain')}</Empty>
          ) : (
            <TraceForm chains={offered} />
          )
        }
      </Loaded>
      <Loaded query={traces}>
        {({ traces: mine }) =>
          mine.length > 0 && (
            <Section title={text('pursue.traces.mine')} lead={text('pursue.traces.mineLead')}>
              <SimpleTable
                label={text('pursue.traces.mine')}
                head={[
                  { id: 'title', title: text('pursue.traces.column.title') },
                  { id: 'chain', title: text('pursue.traces.column.chain') },
                  { id: 'day', title: text('pursue.traces.column.day') },
                ]}
              >
                {mine.map(({ id, title, chain, day, state }) => (
                  <tr key={id}>
                    <td className={styles.wide}>
                      <Link to="/traces/$trace" params={{ trace: id }}>
                        <bdi>{title}</bdi>
                      </Link>{' '}
                      {state !== 'done' && <Badge tone="amber">{text(`pursue.traces.state.${state}`)}</Badge>}
                    </td>
                    <td>{text(`pursue.chain.${chain}`)}</td>
                    <td className={styles.number}>{showDay(day)}</td>
                  </tr>
                ))}
              </SimpleTable>
            </Section>
          )
        }
      </Loaded>
    </Page>
  )
}
