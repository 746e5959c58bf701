import type { FoundSeeds } from '../../data/api.ts'
import { useText } from '../../i18n/use-text.ts'
import { CheckField } from '../../ui/form/check-field.tsx'
import { Notice } from '../../ui/status/notice.tsx'
import styles from '../pursue.module.css'

interface FoundSeedsViewProps {
  readonly found: FoundSeeds
  /** What is not to be traced. */
  readonly left: ReadonlySet<string>
  readonly isMissing: boolean
  readonly onToggle: (seed: string) => void
}

/** What a report names: whole addresses and payments to choose from, and what must not be trusted. */
export function FoundSeedsView({ found, left, isMissing, onToggle }: FoundSeedsViewProps) {
  const text = useText()
  return (
    <>
      {found.seeds.length === 0 ? (
        <Notice tone="amber" title={text('pursue.form.noneTitle')}>
          {text('pursue.form.none')}
        </Notice>
      ) : (
        <fieldset className={styles.seeds}>
          <legend>{text('pursue.form.found', { count: found.seeds.length })}</legend>
          {found.seeds.map((seed) => (
            <CheckField
              key={seed}
              checked={!left.has(seed)}
              onChange={() => onToggle(seed)}
              label={
                <>
                  <span className={styles.address}>{seed}</span>{' '}
                  <span className={styles.soft}>
                    {text(seed.includes(':') ? 'pursue.form.isPayment' : 'pursue.form.isAddress')}
                  </span>
                </>
              }
            />
          ))}
        </fieldset>
      )}
      {isMissing && found.seeds.length > 0 && <Notice tone="amber" title={text('pursue.form.chooseOne')} />}
      {found.faulty.length > 0 && (
        <Notice tone="amber" title={text('pursue.form.faulty', { count: found.faulty.length })}>
          {text('pursue.form.faultyHint')}
          <ul>
            {found.faulty.map((address) => (
              <li key={address} className={styles.address}>
                {address}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {found.lookAlikes > 0 && (
        <Notice tone="red" title={text('pursue.form.lookAlikes', { count: found.lookAlikes })}>
          {text('pursue.form.lookAlikesHint')}
        </Notice>
      )}
    </>
  )
}
