import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api, type Clock, type Clocks } from '../../data/api.ts'
import { useMay } from '../../data/session.ts'
import { Loaded } from '../../desk/loaded.tsx'
import { showCountry } from '../../i18n/show-country.ts'
import { useText } from '../../i18n/use-text.ts'
import { Page } from '../../ui/shell/page.tsx'
import { Section } from '../../ui/shell/section.tsx'
import { Empty } from '../../ui/status/empty.tsx'
import { Notice } from '../../ui/status/notice.tsx'
import { CalendarForm } from './calendar-form.tsx'
import { ExtendDialog, StopDialog } from './clock-dialogs.tsx'
import { ClockLine } from './clock-line.tsx'
import { ClockRules } from './clock-rules.tsx'
import styles from './clocks.module.css'

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
        <ul className={styles.clocks}>
          {clocks.map((clock) => (
            <ClockLine key={clock.id} clock={clock} onAct={(act) => setAsking({ clock, act })} />
          ))}
        </ul>
      )}
      <ClockRules rules={rules} />
      {may('clock.keep') && (
        <Section title={text('clocks.calendars')} lead={text('clocks.calendarsLead')}>
          {calendars.map((calendar) => (
            <details key={calendar.jurisdiction} className={styles.calendar}>
              <summary>
                {text('clocks.calendarDays', {
                  country: showCountry(calendar.jurisdiction),
                  n: calendar.holidays.length,
                })}
              </summary>
              <CalendarForm calendar={calendar} onSaved={refresh} />
            </details>
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
