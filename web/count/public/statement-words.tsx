import type { ReleaseStatement } from '@homeward/domain'
import { useText } from '../../i18n/use-text.ts'
import { Section } from '../../ui/shell/section.tsx'
import styles from './public-frame.module.css'

/** What the release promises and what it does not, in words. */
export function StatementWords({ statement }: { statement: ReleaseStatement }) {
  const text = useText()
  const { mode, k, epsilon, delta, rho, measuredError } = statement
  return (
    <Section title={text('publicPage.promise')}>
      <ul className={styles.points}>
        <li>
          {mode === 'dp'
            ? text('publicPage.noisePromise', {
                epsilon: epsilon ?? '–',
                delta: delta ?? '–',
                rho: rho?.toPrecision(4) ?? '–',
              })
            : text('publicPage.groupPromise', { k })}
        </li>
        <li>{text(mode === 'dp' ? 'publicPage.noiseLimit' : 'publicPage.groupLimit')}</li>
        <li>{text('publicPage.recordedOnly')}</li>
        {measuredError?.map(({ length, weighted }) => (
          <li key={length}>
            {weighted !== null && text('publicPage.error', { length, share: (weighted * 100).toPrecision(2) })}
          </li>
        ))}
      </ul>
    </Section>
  )
}
