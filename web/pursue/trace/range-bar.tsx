import { showAmount, type TokenUnit } from '@homeward/domain'
import type { TraceExit } from '../../data/api.ts'
import { useText } from '../../i18n/use-text.ts'
import { shareOf } from '../amounts/read-amount.ts'
import styles from '../pursue.module.css'

/** The firm part, the range of the four rules and what conservation allows, on one line as long as the payment. */
export function RangeBar({ exit, paid, unit }: { exit: TraceExit; paid: string; unit: TokenUnit }) {
  const text = useText()
  const amount = (value: string) => showAmount(value, unit)
  const at = (value: string) => `${shareOf(value, paid) * 100}%`
  const span = (from: string, to: string) => `${Math.max(0.4, (shareOf(to, paid) - shareOf(from, paid)) * 100)}%`
  return (
    <div className={styles.range}>
      <svg
        className={styles.rangeBar}
        role="img"
        aria-label={text('pursue.exits.rangeLabel', {
          firm: amount(exit.firm),
          high: amount(exit.high),
          low: amount(exit.low),
          most: amount(exit.most),
        })}
      >
        <rect x="0" y="9" width="100%" height="2" fill="var(--line)" />
        <rect
          x={at(exit.low)}
          y="7"
          width={span(exit.low, exit.most)}
          height="6"
          rx="3"
          fill="var(--line-strong)"
          opacity="0.5"
        />
        <rect
          x={at(exit.firm)}
          y="5"
          width={span(exit.firm, exit.high)}
          height="10"
          rx="3"
          fill="var(--for)"
          opacity="0.4"
        />
        {exit.firm !== '0' && <rect x="0" y="5" width={span('0', exit.firm)} height="10" rx="3" fill="var(--for)" />}
      </svg>
      <dl className={styles.rangeWords}>
        <div>
          <dt>{text('pursue.exits.range')}</dt>
          <dd>
            {amount(exit.firm)} – {amount(exit.high)}
          </dd>
        </div>
        <div>
          <dt>{text('pursue.exits.bounds')}</dt>
          <dd>
            {amount(exit.low)} – {amount(exit.most)}
          </dd>
        </div>
      </dl>
    </div>
  )
}
