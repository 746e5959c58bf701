import { findQuestion } from '@homeward/screen'
import type { Screening } from '../../data/api.ts'
import { showDay } from '../../i18n/show-day.ts'
import { useText } from '../../i18n/use-text.ts'
import { Written } from '../row/written.tsx'
import styles from './interview.module.css'

/** What was answered in any interview of this person, with who asked and when: shown, never asked again. */
export function KnownAnswers({ screening }: { screening: Screening }) {
  const text = useText()
  return (
    <details className={styles.knownBox} open={screening.instrument !== 'full'}>
      <summary>
        <h2>{text('interview.known')}</h2>
        <span className={styles.quiet}>{screening.answers.length}</span>
      </summary>
      {screening.answers.length === 0 && <p className={styles.quiet}>{text('interview.knownNone')}</p>}
      <ul className={styles.known}>
        {screening.answers.map((answer) => (
          <li key={`${answer.screening} ${answer.question} ${answer.by}`}>
            <span>
              {findQuestion(answer.question)?.open ?? text('interview.retired', { question: answer.question })}
            </span>
            <strong data-value={answer.value}>{text(`triage.answer.${answer.value}`)}</strong>
            {answer.words && (
              <p>
                <Written>{answer.words}</Written>
              </p>
            )}
            <p className={styles.quiet}>
              {text('interview.saidBy', {
                by: answer.by,
                day: showDay(answer.at.slice(0, 10)),
                instrument: text(`interview.instrument.${answer.instrument}`),
              })}
              {answer.interpreter && `, ${answer.interpreter}`}
              {answer.olderVersion && `, ${text('interview.older', { version: answer.olderVersion })}`}
            </p>
          </li>
        ))}
      </ul>
    </details>
  )
}
