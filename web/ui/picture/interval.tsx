import styles from './interval.module.css'

interface IntervalProps {
  readonly label: string
  readonly low: number
  readonly share: number
  readonly high: number
  readonly ticks: readonly { readonly at: number; readonly label: string }[]
}

/** A share and its interval on a line from the lowest tick to the highest; what lies outside is cut at the edge. */
export function Interval({ label, low, share, high, ticks }: IntervalProps) {
  const from = ticks[0]?.at ?? 0
  const to = ticks.at(-1)?.at ?? 1
  const at = (value: number) => Math.min(1, Math.max(0, (value - from) / (to - from))) * 100
  return (
    <figure className={styles.interval}>
      <div className={styles.axis} role="img" aria-label={label}>
        <span
          className={styles.range}
          style={{ left: `${at(low)}%`, width: `${Math.max(0.5, at(high) - at(low))}%` }}
        />
        <span className={styles.point} style={{ left: `${at(share)}%` }} />
      </div>
      <div className={styles.ticks} aria-hidden="true">
        {ticks.map((tick) => (
          <span key={tick.at} style={{ left: `${at(tick.at)}%` }}>
            {tick.label}
          </span>
        ))}
      </div>
      <figcaption>{label}</figcaption>
    </figure>
  )
}
