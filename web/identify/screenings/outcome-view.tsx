import { findQuestion, triageText, urgencies, wordsFor } from '@homeward/screen'
import type { Screening } from '../../data/api.ts'
import { showDay } from '../../i18n/show-day.ts'
import { useText } from '../../i18n/use-text.ts'
import { Section } from '../../ui/shell/section.tsx'
import { Badge } from '../../ui/status/badge.tsx'
import { Notice } from '../../ui/status/notice.tsx'
import styles from './outcome-view.module.css'
import { showUrgency } from './show-urgency.ts'

const elements = ['act', 'means', 'purpose', 'compulsion', 'vulnerability', 'risk'] as const

/** What the answers recorded, by element, in the words of the closed list; and a suggestion with its reasons. Nothing here is a number about a person. */
export function OutcomeView({ outcome, withdrawn }: { outcome: Screening['outcome']; withdrawn: string | null }) {
  const text = useText()
  const recorded = elements.filter((element) => outcome.indicators[element].length > 0)
  return (
    <Section title={text('outcome.title')}>
      {withdrawn && <Notice tone="amber" title={text('outcome.withdrawn', { day: showDay(withdrawn) })} />}
      <p className={styles.words}>{wordsFor(outcome.words, 'en')}</p>
      {outcome.urgent.length > 0 && (
        <p className={styles.urgent}>
          <strong>{text('outcome.urgent')}</strong>
          {outcome.urgent.map((code) => (
            <Badge key={code} tone="red">
              {showUrgency(text, code)}
            </Badge>
          ))}
        </p>
      )}
      {recorded.length === 0 && <p className={styles.quiet}>{text('outcome.none')}</p>}
      <dl className={styles.elements}>
        {recorded.map((element) => (
          <div key={element}>
            <dt>{text(`outcome.element.${element}`)}</dt>
            <dd>
              <ul>
                {outcome.indicators[element].map((id) => (
                  <li key={id}>{triageText(id, 'en')?.text ?? findQuestion(id)?.open ?? id}</li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
      <div className={styles.next}>
        <span>{text('outcome.next')}</span>
        <strong>{wordsFor(outcome.next.step, 'en')}</strong>
        {outcome.next.reasons.length > 0 && (
          <span className={styles.quiet}>
            {text('outcome.because')} {outcome.next.reasons.map((code) => reasonWords(text, code)).join(', ')}
          </span>
        )}
      </div>
      <p className={styles.quiet}>
        {text('outcome.missing', { n: outcome.missing.length })}. {text('outcome.note')}
      </p>
    </Section>
  )
}

function reasonWords(text: ReturnType<typeof useText>, code: string): string {
  if (code === 'questions-open' || code === 'no-indicator-recorded-yet') return text(`outcome.reason.${code}`)
  const element = elements.find((each) => code === `indicators-${each}`)
  if (element) return text(`outcome.element.${element}`).toLowerCase()
  return urgencies.some((each) => each === code) ? showUrgency(text, code) : code.replaceAll('-', ' ')
}
