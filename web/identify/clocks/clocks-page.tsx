import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { api, type Clock, type Clocks } from '../../data/api.ts'
import { useMay } from '../../data/session.ts'
import { Loaded } from '../../desk/loaded.tsx'
import { showDay } from '../../i18n/show-day.ts'
import { useText } from '../../i18n/use-text.ts'
import { Button } from '../../ui/form/button.tsx'
import { Page } from '../../ui/shell/page.tsx'
import { Section } from '../../ui/shell/section.tsx'
import { Badge, type Tone } from '../../ui/status/badge.tsx'
import { Empty } from '../../ui/status/empty.tsx'
import { Notice } from '../../ui/status/notice.tsx'
import { SimpleTable } from '../../ui/table/simple-table.tsx'
import { Written } from '../row/written.tsx'
import { CalendarForm } from './calendar-form.tsx'
import { ExtendDialog, StopDialog } from './clock-dialogs.tsx'
import { ClockRules } from './clock-rules.tsx'
import styles from './clocks.module.css'

const tones: Readonly<Record<Clock['state'], Tone>> = {
  breached: 'red',
  'due-soon': 'amber',
  running: 'plain',
  stopped: 'green',
  'stopped-late': 'amber',
}

/** Time limits that run for people: what has passed and what ends soon stands first and is said aloud. */
export function ClocksPage() {
  const text = useText()
  const clocks = useQuery({ queryKey: ['clocks'], queryFn: api.clocks })
  return (
    <Page title={text('pages.clocks')} lead={text('clocks.lead')}>
      <Loaded query={clocks}>{(data) => <ClocksBody {...data} />}</Loaded>
    </Page>
  )
}

function ClocksBody({ clocks, rules, calendars }: Clocks) {
  const text = useText()
  const may = useMay()
  const client = useQueryClient()
  const [asking, setAsking] = useState<{ clock: Clock; act: 'extend' | 'stop' }>()
  const passed = clocks.filter(({ state }) => state === 'breached').length
  const soon = clocks.filter(({ state }) => state === 'due-soon').length
  const refresh = async () => {
    setAsking(undefined)
    await client.invalidateQueries({ queryKey: ['clocks'] })
  }
  return (
    <>
      {passed > 0 && <Notice tone="red" title={text('clocks.alerts', { n: passed })} />}
      {soon > 0 && <Notice tone="amber" title={text('clocks.soon', { n: soon })} />}
      {clocks.length === 0 ? (
        <Empty title={text('clocks.emptyTitle')}>{text('clocks.empty')}</Empty>
      ) : (
        <SimpleTable
          label={text('pages.clocks')}
          head={[
            { id: 'person', title: text('clocks.column.person') },
            { id: 'rule', title: text('clocks.column.rule') },
            { id: 'due', title: text('clocks.column.due') },
            { id: 'state', title: text('clocks.column.state') },
            { id: 'act', title: text('clocks.column.act') },
          ]}
        >
          {clocks.map((clock) => (
            <tr key={clock.id}>
              <td>
                <Link to="/people/$person" params={{ person: clock.person }}>
                  <Written>{clock.name}</Written>
                </Link>
              </td>
              <td>
                {clock.rule.title} {!clock.rule.verified && <Badge tone="amber">{text('clocks.unverified')}</Badge>}
              </td>
              <td>{showMoment(clock.due)}</td>
              <td>
                <Badge tone={tones[clock.state]}>{text(`clocks.state.${clock.state}`)}</Badge>
                {clock.warned && !clock.breached && (
                  <p className={styles.quiet}>{text('clocks.warnedOn', { day: showDay(clock.warned) })}</p>
                )}
                {clock.breached && (
                  <p className={styles.quiet}>{text('clocks.breachedOn', { day: showDay(clock.breached) })}</p>
                )}
              </td>
              <td>
                {may('clock.keep') && clock.stopped === null && (
                  <span className={styles.acts}>
                    {clock.rule.extension && clock.extensions.length < clock.rule.extension.times && (
                      <Button onClick={() => setAsking({ clock, act: 'extend' })}>{text('clocks.extend')}</Button>
                    )}
                    <Button onClick={() => setAsking({ clock, act: 'stop' })}>{text('clocks.stop')}</Button>
                  </span>
                )}
              </td>
            </tr>
          ))}
        </SimpleTable>
      )}
      <ClockRules rules={rules} />
      {may('clock.keep') && (
        <Section title={text('clocks.calendars')} lead={text('clocks.calendarsLead')}>
          {calendars.map((calendar) => (
            <CalendarForm key={calendar.jurisdiction} calendar={calendar} onSaved={refresh} />
          ))}
        </Section>
      )}
      {asking?.act === 'extend' && (
        <ExtendDialog clock={asking.clock.id} onSaved={refresh} onClose={() => setAsking(undefined)} />
      )}
      {asking?.act === 'stop' && (
        <StopDialog clock={asking.clock.id} onSaved={refresh} onClose={() => setAsking(undefined)} />
      )}
    </>
  )
}

/** A day, or a minute in the reader's own time. */
function showMoment(due: string): string {
  if (!due.includes('T')) return showDay(due)
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(due))
}
