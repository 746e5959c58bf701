import type { Matter } from '../../../data/api.ts'
import { showDay } from '../../../i18n/show-day.ts'
import { useText } from '../../../i18n/use-text.ts'
import { Written } from '../../written.tsx'
import { EntryList } from './entry-list.tsx'

type Hearing = Matter['hearings'][number]

const timePattern = /^([01]\d|2[0-3]):[0-5]\d(Z|[+-]\d{2}:\d{2})$/

/** When they stand before whom. */
export function HearingsList({ matter }: { matter: Matter }) {
  const text = useText()
  return (
    <EntryList<Hearing>
      matter={matter}
      entries={[...matter.hearings].sort((a, b) => a.at.localeCompare(b.at))}
      words={{
        add: text('protect.calendar.add'),
        change: text('protect.entries.hearings.change'),
        none: text('protect.calendar.none'),
      }}
      fields={[
        { name: 'day', label: text('protect.calendar.at'), kind: 'day', isNeeded: true },
        {
          name: 'time',
          label: text('protect.calendar.time'),
          hint: text('protect.calendar.timeHint'),
          kind: 'text',
          wrong: (value) => (timePattern.test(value) ? undefined : text('protect.calendar.timeWrong')),
        },
        { name: 'court', label: text('protect.calendar.court'), kind: 'text', isNeeded: true, maxLength: 300 },
        { name: 'about', label: text('protect.calendar.about'), kind: 'text', isNeeded: true, maxLength: 300 },
      ]}
      formOf={({ at, court, about }) => ({ day: at.slice(0, 10), time: timeOf(at), court, about })}
      entryOf={({ day = '', time = '', court = '', about = '' }) => ({
        at: time.trim() === '' ? day : `${day}T${time.trim().slice(0, 5)}:00${time.trim().slice(5)}`,
        court: court.trim(),
        about: about.trim(),
      })}
      patch={(hearings) => ({ hearings })}
      show={({ at, court, about }) => (
        <>
          <strong>
            {showDay(at.slice(0, 10))} {at.slice(11, 16)}
          </strong>{' '}
          <Written>{court}</Written>, <Written>{about}</Written>
        </>
      )}
    />
  )
}

/** The hour and minute with the offset, such as 09:30+07:00; empty when only the day is known. */
function timeOf(at: string): string {
  return at.length === 10 ? '' : `${at.slice(11, 16)}${/(Z|[+-]\d{2}:\d{2})$/.exec(at)?.[1] ?? ''}`
}
