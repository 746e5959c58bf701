import { useState } from 'react'
import { api, type Consent, type Person } from '../../data/api.ts'
import { useMay } from '../../data/session.ts'
import { ReasonDialog } from '../../desk/reason-dialog.tsx'
import { showDay } from '../../i18n/show-day.ts'
import { useText } from '../../i18n/use-text.ts'
import { Button } from '../../ui/form/button.tsx'
import { Section } from '../../ui/shell/section.tsx'
import { Written } from '../row/written.tsx'
import { ConsentDialog } from './consent-dialog.tsx'
import styles from './sections.module.css'

interface ConsentsSectionProps {
  readonly person: Person
  readonly onChange: () => Promise<void>
}
type Asking = 'record' | 'asylum' | Consent

/** What this person agreed to, towards whom, and how to take it back; and whether any consulate may see them. */
export function ConsentsSection({ person, onChange }: ConsentsSectionProps) {
  const text = useText()
  const may = useMay()
  const [asking, setAsking] = useState<Asking>()
  const close = () => setAsking(undefined)
  return (
    <Section
      title={text('person.consents')}
      actions={
        may('consent.record') && <Button onClick={() => setAsking('record')}>{text('person.recordConsent')}</Button>
      }
    >
      {person.consents.length === 0 && <p className={styles.quiet}>{text('person.consentsNone')}</p>}
      <ul className={styles.stack}>
        {person.consents.map((consent) => (
          <li key={consent.id} className={styles.card}>
            <div className={styles.head}>
              <span className={consent.withdrawn ? styles.withdrawn : undefined}>
                <strong>{text(`consent.scopes.${consent.scope}`)}</strong>
                {': '}
                <Written>{consent.recipient ?? text('consent.teamOnly')}</Written>
              </span>
              {!consent.withdrawn && may('consent.record') && (
                <Button kind="quiet" onClick={() => setAsking(consent)}>
                  {text('person.withdraw')}
                </Button>
              )}
            </div>
            <p>
              <Written>{consent.purpose}</Written>
            </p>
            <p className={styles.was}>
              {text('person.given', { day: showDay(consent.given) })}, {consent.language}
              {consent.interpreter && `, ${consent.interpreter}`}, {consent.by}
              {consent.withdrawn && `, ${text('person.withdrawn', { day: showDay(consent.withdrawn) })}`}
            </p>
          </li>
        ))}
      </ul>
      {may('consent.record') && (
        <div>
          <Button kind="quiet" onClick={() => setAsking('asylum')}>
            {text(person.asylum ? 'person.asylumUnmark' : 'person.asylumMark')}
          </Button>
        </div>
      )}
      {asking === 'record' && <ConsentDialog person={person.id} onSaved={onChange} onClose={close} />}
      {asking === 'asylum' && (
        <ReasonDialog
          title={text('person.asylumTitle')}
          lead={text('person.asylumLead')}
          submit={text(person.asylum ? 'person.asylumUnmark' : 'person.asylumMark')}
          act={async (reason) => {
            await api.markAsylum(person.id, { asylum: !person.asylum, reason })
            await onChange()
          }}
          onClose={close}
        />
      )}
      {typeof asking === 'object' && (
        <ReasonDialog
          title={text('person.withdrawTitle')}
          lead={text('person.withdrawLead')}
          submit={text('person.withdraw')}
          kind="danger"
          act={async (reason) => {
            await api.withdrawConsent(person.id, asking.id, { reason })
            await onChange()
          }}
          onClose={close}
        />
      )}
    </Section>
  )
}
