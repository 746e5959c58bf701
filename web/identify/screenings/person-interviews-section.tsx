import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { api } from '../../data/api.ts'
import { useMay } from '../../data/session.ts'
import { useText } from '../../i18n/use-text.ts'
import { Button } from '../../ui/form/button.tsx'
import { Section } from '../../ui/shell/section.tsx'
import { StartClockForm } from '../clocks/start-clock-form.tsx'
import styles from './notes.module.css'
import { NotesSection } from './notes-section.tsx'
import { showStatus } from './show-status.ts'

/** On a person's page: where they stand, their interviews and panel, a clock to start, and what travels with them. */
export function PersonInterviewsSection({ person }: { person: string }) {
  const text = useText()
  const may = useMay()
  const navigate = useNavigate()
  const status = useQuery({
    queryKey: ['status', person],
    queryFn: () => api.status(person),
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnReconnect: false,
    enabled: may('screening.read'),
  })
  if (!may('screening.read')) return null
  const begin = (full: boolean) => void navigate({ to: '/triage', search: { person, ...(full ? { full } : {}) } })
  return (
    <>
      <Section title={text('screenings.ofPerson')} lead={text('screenings.ofPersonLead')}>
        {status.data && <p>{showStatus(status.data.words)}</p>}
        <p className={styles.links}>
          {status.data?.screening && (
            <Link to="/interviews/$screening" params={{ screening: status.data.screening }}>
              {text('panel.toInterview')}
            </Link>
          )}
          {status.data?.possibleChild && (
            <Link to="/children/$person" params={{ person }}>
              {text('pages.child')}
            </Link>
          )}
          {may('panel.hold') && (
            <Link to="/panel/$person" params={{ person }}>
              {text('pages.panel')}
            </Link>
          )}
        </p>
        {may('screening.conduct') && (
          <p className={styles.links}>
            <Button onClick={() => begin(false)}>{text('screenings.start')}</Button>
            {may('privileged.record') && <Button onClick={() => begin(true)}>{text('screenings.begin')}</Button>}
          </p>
        )}
        {may('clock.keep') && (
          <details className={styles.more}>
            <summary>{text('clocks.start')}</summary>
            <StartClockForm person={person} onSaved={() => void navigate({ to: '/clocks' })} />
          </details>
        )}
      </Section>
      <NotesSection person={person} />
    </>
  )
}
