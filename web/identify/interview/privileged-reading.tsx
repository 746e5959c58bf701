import { findQuestion } from '@homeward/screen'
import { useQuery } from '@tanstack/react-query'
import { api } from '../../data/api.ts'
import { Loaded } from '../../desk/loaded.tsx'
import { showDay } from '../../i18n/show-day.ts'
import { languageName } from '../../i18n/show-language.ts'
import { useText } from '../../i18n/use-text.ts'
import { Section } from '../../ui/shell/section.tsx'
import { Written } from '../row/written.tsx'
import { OutcomeView } from '../screenings/outcome-view.tsx'
import styles from './interview.module.css'

/** For the lawyer alone: what the person said, under which reading of rights, and what all of it records together. */
export function PrivilegedReading({ screening }: { screening: string }) {
  const text = useText()
  const reading = useQuery({
    queryKey: ['screening', screening, 'counsel'],
    queryFn: () => api.privilegedAnswers(screening),
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnReconnect: false,
    gcTime: 0,
  })
  return (
    <Section title={text('privileged.reading')}>
      <Loaded query={reading}>
        {({ rights, answers, outcome }) =>
          answers.length === 0 ? (
            <p className={styles.quiet}>{text('privileged.readingNone')}</p>
          ) : (
            <>
              {rights.map(({ language, at, by }) => (
                <p key={`${at} ${by}`} className={styles.quiet}>
                  {text('privileged.rights', { language: languageName(language), day: showDay(at), by })}
                </p>
              ))}
              <ul className={styles.known}>
                {answers.map((answer) => (
                  <li key={`${answer.question} ${answer.by}`}>
                    <span>{findQuestion(answer.question)?.open ?? answer.question}</span>
                    <strong>{text(`triage.answer.${answer.value}`)}</strong>
                    {answer.words && (
                      <p>
                        <Written>{answer.words}</Written>
                      </p>
                    )}
                  </li>
                ))}
              </ul>
              <OutcomeView outcome={outcome} withdrawn={null} />
            </>
          )
        }
      </Loaded>
    </Section>
  )
}
