import type { ScreeningFunnel } from '../../data/api.ts'
import { useText } from '../../i18n/use-text.ts'
import styles from './funnel-bars.module.css'

const percent = new Intl.NumberFormat('en-GB', { style: 'percent', maximumFractionDigits: 0 })
const count = new Intl.NumberFormat('en-GB')
const steps = ['asked', 'indicators-recorded', 'interviewed', 'presumed', 'identified'] as const

/** One bar a step, each within the one above; the interval is the pale end, and a hidden count says so. */
export function FunnelBars({ name, steps: counted }: { name: string; steps: ScreeningFunnel['everyone'] }) {
  const text = useText()
  return (
    <ol className={styles.funnel} aria-label={name}>
      {counted.map(({ step, people, share }) => {
        const known = steps.find((each) => each === step)
        const width = (part: number) => `${Math.max(0, part) * 100}%`
        return (
          <li key={step}>
            <span className={styles.step}>{known ? text(`funnel.steps.${known}`) : step}</span>
            <span className={styles.track} aria-hidden="true">
              {share && <span className={styles.likely} style={{ width: width(share.high) }} />}
              {share && <span className={styles.sure} style={{ width: width(share.value) }} />}
            </span>
            <span className={styles.numbers}>
              {people === null ? text('funnel.hidden') : count.format(people)}
              {share && step !== 'asked' && (
                <span className={styles.share}>
                  {text('funnel.share', {
                    share: percent.format(share.value),
                    low: percent.format(share.low),
                    high: percent.format(share.high),
                  })}
                </span>
              )}
            </span>
          </li>
        )
      })}
    </ol>
  )
}
