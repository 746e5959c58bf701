import { phrase } from '@homeward/screen'
import { useNavigate } from '@tanstack/react-router'
import type { Screening } from '../../data/api.ts'
import { useText } from '../../i18n/use-text.ts'
import { Button } from '../../ui/form/button.tsx'
import { Notice } from '../../ui/status/notice.tsx'
import { formLanguage } from './languages.ts'
import { Spoken } from './spoken.tsx'
import styles from './triage.module.css'

const steps = ['stop', 'call', 'apart', 'guardian'] as const

/** The form ends here for anyone who may be under 18, and says what to do. */
interface ChildStopProps {
  readonly screening: Screening
  /** False while answers still wait to be sent: the office does not know of the doubt yet. */
  readonly isSaved: boolean
  readonly onMistake: (() => void) | undefined
}

export function ChildStop({ screening: { language, person }, isSaved, onMistake }: ChildStopProps) {
  const text = useText()
  const navigate = useNavigate()
  const spoken = formLanguage(language)
  return (
    <section className={styles.screen}>
      <Notice tone="red" title={<span className={styles.stop}>{text('triage.childTitle')}</span>}>
        {text('triage.childLead')}
      </Notice>
      <ol className={styles.steps}>
        {steps.map((step) => (
          <li key={step}>{text(`triage.childSteps.${step}`)}</li>
        ))}
      </ol>
      <div className={styles.consent}>
        <h2>{text('triage.readAloud')}</h2>
        <Spoken
          {...phrase('child', spoken)}
          language={spoken}
          english={phrase('child', 'en').text}
          isForeign={spoken !== language}
        />
      </div>
      <div>
        <Button
          kind="primary"
          disabled={!isSaved}
          onClick={() => void navigate({ to: '/children/$person', params: { person } })}
        >
          {text('triage.childRecord')}
        </Button>
      </div>
      {onMistake && (
        <div>
          <Button kind="quiet" onClick={onMistake}>
            {text('triage.mistake')}
          </Button>
        </div>
      )}
    </section>
  )
}
