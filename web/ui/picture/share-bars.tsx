import styles from './share-bars.module.css'

interface ShareBarsProps {
  readonly label: string
  readonly lines: readonly {
    readonly id: string
    readonly label: string
    readonly value: number
    readonly of: number
  }[]
  readonly format: (value: number, of: number) => string
}

/** One bar a line: the whole is pale, the part strong, the numbers stand at its end. */
export function ShareBars({ label, lines, format }: ShareBarsProps) {
  const widest = Math.max(1, ...lines.map((line) => line.of))
  return (
    <ul className={styles.bars} aria-label={label}>
      {lines.map(({ id, label: name, value, of }) => (
        <li key={id} className={styles.line}>
          <span className={styles.name}>{name}</span>
          <span className={styles.track} aria-hidden="true">
            <span className={styles.whole} style={{ width: `${(of / widest) * 100}%` }} />
            <span className={styles.part} style={{ width: `${(value / widest) * 100}%` }} />
          </span>
          <span className={styles.numbers}>{format(value, of)}</span>
        </li>
      ))}
    </ul>
  )
}
