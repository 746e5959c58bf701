import type { LawMatch } from '../../data/api.ts'
import { showDay } from '../../i18n/show-day.ts'
import { useText } from '../../i18n/use-text.ts'
import { Badge, type Tone } from '../../ui/status/badge.tsx'
import { showPlace } from '../show-place.ts'
import styles from './matter.module.css'

const tones: Readonly<Record<string, Tone>> = { reaches: 'accent', 'not-read': 'amber' }

/** One provision: how it stands to this offence, and always what it does not cover, its test, its source and its date. */
export function ProvisionLine({ match, badge }: { match: LawMatch; badge?: string }) {
  const text = useText()
  const { record, reach, open } = match
  const tone = tones[reach] ?? 'plain'
  return (
    <details className={styles.provision} data-tone={tone}>
      <summary>
        {showPlace(text, record.jurisdiction)} · {record.instrument}, {record.provision}
        <span>
          <Badge tone={tone}>{badge ?? text(`protect.reach.${reach}`)}</Badge>
        </span>
      </summary>
      <div className={styles.body}>
        {!record.verified && <p>{text('protect.offences.unverified')}</p>}
        <p>
          <strong>{text('protect.offences.limits')}</strong>
        </p>
        <ul className={styles.limits}>
          {record.limits.map((limit) => (
            <li key={limit}>{limit}</li>
          ))}
        </ul>
        <p>
          <strong>{text('protect.offences.test')}</strong>: {text(`protect.test.${record.test}`)}
        </p>
        {open.length > 0 && (
          <p>
            {text('protect.offences.stillOpen', { facts: open.map((code) => text(`protect.open.${code}`)).join('; ') })}
          </p>
        )}
        {record.procedure && (
          <p>
            <strong>{text('protect.offences.procedure')}</strong>: {record.procedure}
          </p>
        )}
        <p className={styles.small}>
          <a href={record.source.url} rel="noreferrer noopener" target="_blank">
            {text('protect.offences.source')}
          </a>
          {' · '}
          {text('protect.offences.checked', { day: showDay(record.checked) })}
        </p>
      </div>
    </details>
  )
}
