import type { Matter } from '../../../data/api.ts'
import { showDay } from '../../../i18n/show-day.ts'
import { useText } from '../../../i18n/use-text.ts'
import { Written } from '../../written.tsx'
import styles from '../matter.module.css'
import { orNull } from './entry-field.ts'
import { EntryList } from './entry-list.tsx'

type Event = Matter['chronology'][number]

/** What happened when. An event goes out only where every paragraph it stands on goes. */
export function ChronologyList({ matter }: { matter: Matter }) {
  const text = useText()
  const inOrder = (events: readonly Event[]) => [...events].sort((a, b) => a.from.localeCompare(b.from))
  return (
    <EntryList<Event>
      matter={matter}
      entries={inOrder(matter.chronology)}
      words={{
        add: text('protect.entries.chronology.add'),
        change: text('protect.entries.chronology.change'),
        none: text('protect.entries.chronology.none'),
      }}
      fields={[
        { name: 'what', label: text('protect.entries.chronology.what'), kind: 'long', isNeeded: true, maxLength: 500 },
        { name: 'from', label: text('protect.entries.day'), kind: 'day', isNeeded: true },
        { name: 'to', label: text('protect.entries.chronology.to'), kind: 'day' },
        {
          name: 'source',
          label: text('protect.entries.source'),
          hint: text('protect.entries.sourceHint'),
          kind: 'text',
          isNeeded: true,
          maxLength: 100,
        },
      ]}
      formOf={({ to, ...said }) => ({ ...said, to: to ?? '' })}
      entryOf={({ what = '', from = '', to, source = '' }) => ({
        what: what.trim(),
        from,
        to: orNull(to),
        source: source.trim(),
      })}
      patch={(chronology) => ({ chronology })}
      show={({ what, from, to, source }) => (
        <>
          <strong>
            {showDay(from)}
            {to && ` – ${showDay(to)}`}
          </strong>{' '}
          <Written>{what}</Written> <span className={styles.small}>({source})</span>
        </>
      )}
    />
  )
}
