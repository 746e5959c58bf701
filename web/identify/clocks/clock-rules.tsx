import type { ClockRule } from '@homeward/domain'
import { showCountry } from '../../i18n/show-country.ts'
import { showDay } from '../../i18n/show-day.ts'
import { useText } from '../../i18n/use-text.ts'
import { Section } from '../../ui/shell/section.tsx'
import { Badge } from '../../ui/status/badge.tsx'
import styles from './clocks.module.css'

/** Every rule with its source, what it does not say, and whether anyone has read it. */
export function ClockRules({ rules }: { rules: readonly ClockRule[] }) {
  const text = useText()
  return (
    <Section title={text('clocks.rules')}>
      <ul className={styles.rules}>
        {rules.map((rule) => (
          <li key={`${rule.id} ${rule.version}`}>
            <p>
              <strong>
                {showCountry(rule.jurisdiction)}: {rule.title}
              </strong>{' '}
              {!rule.verified && <Badge tone="amber">{text('clocks.unverified')}</Badge>}
            </p>
            <p>
              {text('clocks.length', { count: rule.length.count, unit: text(`clocks.units.${rule.length.unit}`) })}
              {rule.extension &&
                `, ${text('clocks.extension', {
                  count: rule.extension.count,
                  unit: text(`clocks.units.${rule.extension.unit}`),
                  by: rule.extension.by,
                })}`}
              , {rule.authority}, {text('clocks.inForce', { day: showDay(rule.from) })}
            </p>
            <p className={styles.quiet}>{rule.covers}</p>
            {rule.source && (
              <p className={styles.quiet}>
                {text('clocks.source', { day: showDay(rule.source.checked) })}: {rule.source.title}
              </p>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}
