import { showAmount } from '@homeward/domain'
import type { ReactNode } from 'react'
import type { FreezePack } from '../../data/api.ts'
import { showDay } from '../../i18n/show-day.ts'
import { useText } from '../../i18n/use-text.ts'
import { Badge } from '../../ui/status/badge.tsx'
import styles from '../pursue.module.css'

const tones = { waiting: 'amber', released: 'green', refused: 'plain' } as const

/** A request to one service: what is asked, on which ground, and where it stands. */
export function PackCard({ pack, children }: { pack: FreezePack; children?: ReactNode }) {
  const text = useText()
  const { service, reference, firm, unit, holdings, by, day, state, legalBasis } = pack
  return (
    <article className={styles.card} aria-label={`${service} ${reference}`}>
      <header className={styles.cardHead}>
        <h3>
          <bdi>{service}</bdi>
        </h3>
        <Badge tone={tones[state]}>{text(`pursue.pack.state.${state}`)}</Badge>
      </header>
      <p>
        {text('pursue.pack.asks', { firm: showAmount(firm, unit), count: holdings })}{' '}
        <span className={styles.soft}>{text('pursue.pack.by', { reference, by, day: showDay(day) })}</span>
      </p>
      {legalBasis !== '' && <blockquote className={styles.basis}>{legalBasis}</blockquote>}
      {children}
    </article>
  )
}
