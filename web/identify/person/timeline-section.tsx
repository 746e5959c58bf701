import type { Person } from '../../data/api.ts'
import { showDay } from '../../i18n/show-day.ts'
import { useText } from '../../i18n/use-text.ts'
import { wordFor } from '../../i18n/word-for.ts'
import { keyed } from '../../ui/keyed.ts'
import { Section } from '../../ui/shell/section.tsx'
import styles from './sections.module.css'

export function TimelineSection({ timeline }: Pick<Person, 'timeline'>) {
  const text = useText()
  return (
    <Section title={text('person.timeline')}>
      {timeline.length === 0 && <p className={styles.quiet}>{text('person.timelineNone')}</p>}
      <ol className={styles.timeline}>
        {keyed(timeline).map(({ key, item: { at, code, list, by } }) => (
          <li key={key}>
            <span className={styles.day}>{showDay(at)}</span>
            <br />
            {wordFor(text, 'event', code)}
            {list && `: ${list}`}
            {by && ` (${by})`}
          </li>
        ))}
      </ol>
    </Section>
  )
}
