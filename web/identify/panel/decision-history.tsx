import type { StatusDecision } from '../../data/api.ts'
import { showDay } from '../../i18n/show-day.ts'
import { useText } from '../../i18n/use-text.ts'
import { Section } from '../../ui/shell/section.tsx'
import { Badge } from '../../ui/status/badge.tsx'
import { Written } from '../row/written.tsx'
import { showStatus } from '../screenings/show-status.ts'
import styles from './panel.module.css'

/** Every decision, the latest first: who decided by which standard, the votes, and each dissent in full. */
export function DecisionHistory({ decisions }: { decisions: readonly StatusDecision[] }) {
  const text = useText()
  return (
    <Section title={text('panel.history')}>
      {decisions.length === 0 && <p className={styles.quiet}>{text('panel.historyNone')}</p>}
      <ol className={styles.history}>
        {decisions.toReversed().map((decision) => (
          <li key={decision.id}>
            <p>
              <strong>{showStatus(decision.words)}</strong>
            </p>
            <p className={styles.quiet}>
              {text('panel.decidedBy', { body: decision.body, day: showDay(decision.day) })}.{' '}
              {text('panel.standardLine', { standard: text(`panel.standards.${decision.standard}`) })}.{' '}
              {text('panel.writtenBy', { by: decision.by })}
            </p>
            <p>
              <Written>{decision.reasons}</Written>
            </p>
            <Votes votes={decision.votes} />
          </li>
        ))}
      </ol>
    </Section>
  )
}

/** The voices of a panel's members, each by function. */
export function Votes({ votes }: { votes: StatusDecision['votes'] }) {
  const text = useText()
  return (
    <ul className={styles.votes}>
      {votes.map((vote) => (
        <li key={`${vote.function} ${vote.by}`}>
          <span>{text(`panel.functions.${vote.function}`)}</span>
          <Badge tone={vote.vote === 'dissents' ? 'amber' : 'plain'}>{text(`panel.votesOf.${vote.vote}`)}</Badge>
          {vote.words && (
            <p>
              <Written>{vote.words}</Written>
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}
