import styles from './weight-bars.module.css'

export interface WeightLine {
  readonly id: string
  readonly label: string
  readonly words: string
  /** log2 of how much more often this is seen with one person than with two. */
  readonly weight: number
}

interface WeightBarsProps {
  readonly label: string
  readonly lines: readonly WeightLine[]
  readonly format: (weight: number) => string
}

/** What speaks for one person stands right of the line, what speaks for two left of it, each as long as its weight. */
export function WeightBars({ label, lines, format }: WeightBarsProps) {
  const longest = Math.max(4, ...lines.map((line) => Math.abs(line.weight)))
  return (
    <ul className={styles.bars} aria-label={label}>
      {lines.map(({ id, label: name, words, weight }) => (
        <li key={id} className={styles.line}>
          <span className={styles.words}>
            <strong>{name}</strong> {words}
          </span>
          <span className={styles.track} aria-hidden="true">
            <span
              className={weight < 0 ? styles.against : styles.for}
              style={{ width: `${(Math.abs(weight) / longest) * 50}%` }}
            />
          </span>
          <span className={styles.weight}>{format(weight)}</span>
        </li>
      ))}
    </ul>
  )
}
