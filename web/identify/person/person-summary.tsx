import type { PersonLine } from '../../data/api.ts'
import { showCountry } from '../../i18n/show-country.ts'
import { showDay } from '../../i18n/show-day.ts'
import { useText } from '../../i18n/use-text.ts'
import { FlagBadges } from '../row/flag-badges.tsx'
import { showValue } from '../row/show-value.ts'
import { WallBadge } from '../row/wall-badge.tsx'
import { Written } from '../row/written.tsx'
import styles from './person-summary.module.css'

/** What a caseworker needs first, at a glance. */
export function PersonSummary({ line }: { line: PersonLine }) {
  const text = useText()
  const facts = [
    ['nationality', line.nationality && showCountry(line.nationality)],
    ['sex', line.sex && showValue(text, 'sex', line.sex)],
    ['born', line.birth && showDay(line.birth)],
    ['age', line.age !== null && text('people.age', { age: line.age })],
  ] as const
  return (
    <dl className={styles.summary}>
      {facts.map(([fact, value]) => (
        <div key={fact}>
          <dt>{text(`person.summary.${fact}`)}</dt>
          <dd>{value || text('common.unknown')}</dd>
        </div>
      ))}
      <div className={styles.wide}>
        <dt>{text('person.summary.lists')}</dt>
        <dd className={styles.lists}>
          {line.lists.map(({ id, name, wall }) => (
            <span key={id}>
              <Written>{name}</Written> {wall !== 'open' && <WallBadge wall={wall} />}
            </span>
          ))}
        </dd>
      </div>
      {line.flags.length > 0 && (
        <div>
          <dt>{text('people.column.state')}</dt>
          <dd>
            <FlagBadges flags={line.flags} />
          </dd>
        </div>
      )}
    </dl>
  )
}
