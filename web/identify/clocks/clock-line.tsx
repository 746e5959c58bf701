import { Link } from '@tanstack/react-router'
import type { Clock } from '../../data/api.ts'
import { useMay } from '../../data/session.ts'
import { showCountry } from '../../i18n/show-country.ts'
import { showDay } from '../../i18n/show-day.ts'
import { useText } from '../../i18n/use-text.ts'
import { Button } from '../../ui/form/button.tsx'
import { Badge, type Tone } from '../../ui/status/badge.tsx'
import { Written } from '../row/written.tsx'
import styles from './clocks.module.css'

const tones: Readonly<Record<Clock['state'], Tone>> = {
  breached: 'red',
  'due-soon': 'amber',
  running: 'plain',
  stopped: 'green',
  'stopped-late': 'amber',
}

interface ClockLineProps {
  readonly clock: Clock
  readonly onAct: (act: 'extend' | 'stop') => void
}

/** One clock: how it stands and when it ends first, then whose it is, by which rule, and what can be done. */
export function ClockLine({ clock, onAct }: ClockLineProps) {
  const text = useText()
  const may = useMay()
  const { rule, state, due, warned, breached, stopped, extensions } = clock
  return (
    <li className={styles.clock} data-state={state}>
      <p className={styles.end}>
        <Badge tone={tones[state]}>{text(`clocks.state.${state}`)}</Badge>
        <strong>{showMoment(due)}</strong>
      </p>
      <div className={styles.whose}>
        <Link to="/people/$person" params={{ person: clock.person }}>
          <Written>{clock.name}</Written>
        </Link>
        <p>
          {showCountry(rule.jurisdiction)}: {rule.title}{' '}
          {!rule.verified && <Badge tone="amber">{text('clocks.unverified')}</Badge>}
        </p>
        {warned && !breached && <p className={styles.quiet}>{text('clocks.warnedOn', { day: showDay(warned) })}</p>}
        {breached && <p className={styles.quiet}>{text('clocks.breachedOn', { day: showDay(breached) })}</p>}
        {extensions.map(({ authority, day }) => (
          <p key={`${day} ${authority}`} className={styles.quiet}>
            {text('clocks.extendedBy', { authority, day: showDay(day) })}
          </p>
        ))}
        {stopped && (
          <p className={styles.quiet}>
            <Written>{stopped.how}</Written>
          </p>
        )}
      </div>
      {may('clock.keep') && stopped === null && (
        <span className={styles.acts}>
          {rule.extension && extensions.length < rule.extension.times && (
            <Button onClick={() => onAct('extend')}>{text('clocks.extend')}</Button>
          )}
          <Button onClick={() => onAct('stop')}>{text('clocks.stop')}</Button>
        </span>
      )}
    </li>
  )
}

/** A day, or a minute in the reader's own time. */
function showMoment(due: string): string {
  if (!due.includes('T')) return showDay(due)
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(due))
}
