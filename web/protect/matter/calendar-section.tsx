import { api, type Matter, type RecordedForMatter } from '../../data/api.ts'
import { showDay } from '../../i18n/show-day.ts'
import { useText } from '../../i18n/use-text.ts'
import { Section } from '../../ui/shell/section.tsx'
import { Badge, type Tone } from '../../ui/status/badge.tsx'
import { HearingsList } from './entries/hearings-list.tsx'
import { ServedList } from './entries/served-list.tsx'
import styles from './matter.module.css'
import { useRecorded } from './use-recorded.ts'

/** When they stand before whom, which limits run meanwhile, and what each authority already has. */
export function CalendarSection({ matter }: { matter: Matter }) {
  const text = useText()
  const clocks = useRecorded(matter).data?.clocks ?? []
  return (
    <Section
      title={text('protect.calendar.title')}
      actions={
        matter.hearings.length + clocks.length > 0 && (
          <a href={api.hearingsAddress(matter.id)} download>
            {text('protect.calendar.file')}
          </a>
        )
      }
    >
      <HearingsList matter={matter} />
      {clocks.length > 0 && <Clocks clocks={clocks} />}
      <h3>{text('protect.calendar.served')}</h3>
      <ServedList matter={matter} />
    </Section>
  )
}

type Clock = RecordedForMatter['clocks'][number]
const tones: Readonly<Record<Clock['state'], Tone>> = {
  running: 'plain',
  'due-soon': 'amber',
  breached: 'red',
  stopped: 'green',
  'stopped-late': 'red',
}

/** The clocks of the register, kept there and shown here. */
function Clocks({ clocks }: { clocks: readonly Clock[] }) {
  const text = useText()
  return (
    <>
      <h3>{text('protect.calendar.clocks')}</h3>
      <ul className={styles.stack}>
        {clocks.map(({ id, title, authority, due, state, verified }) => (
          <li key={id}>
            <strong>
              {showDay(due.slice(0, 10))} {due.slice(11)}
            </strong>{' '}
            {title} <Badge tone={tones[state]}>{text(`protect.calendar.clock.${state}`)}</Badge>
            <p className={styles.small}>
              {authority}
              {!verified && ` · ${text('protect.calendar.ruleUnread')}`}
            </p>
          </li>
        ))}
      </ul>
    </>
  )
}
