import type { Matter } from '../../../data/api.ts'
import { showDay } from '../../../i18n/show-day.ts'
import { useText } from '../../../i18n/use-text.ts'
import { Written } from '../../written.tsx'
import { EntryList } from './entry-list.tsx'

type Served = Matter['served'][number]

/** What each authority already received, so that nothing is sent or asked twice. */
export function ServedList({ matter }: { matter: Matter }) {
  const text = useText()
  return (
    <EntryList<Served>
      matter={matter}
      entries={matter.served}
      words={{
        add: text('protect.calendar.addServed'),
        change: text('protect.entries.served.change'),
        none: text('protect.entries.served.none'),
      }}
      fields={[
        { name: 'to', label: text('protect.calendar.servedTo'), kind: 'text', isNeeded: true, maxLength: 200 },
        { name: 'at', label: text('protect.calendar.at'), kind: 'day', isNeeded: true },
        { name: 'what', label: text('protect.calendar.servedWhat'), kind: 'text', isNeeded: true, maxLength: 300 },
      ]}
      start={{ at: new Date().toISOString().slice(0, 10) }}
      formOf={(served) => ({ ...served })}
      entryOf={({ to = '', at = '', what = '' }) => ({ to: to.trim(), at, what: what.trim() })}
      patch={(served) => ({ served })}
      show={({ to, at, what }) => (
        <>
          {showDay(at)}: <Written>{to}</Written>, <Written>{what}</Written>
        </>
      )}
    />
  )
}
