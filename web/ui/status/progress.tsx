import styles from './progress.module.css'

/** What is being done, how far it is, and that it can be left alone. */
export function Progress({ label, share, detail }: { label: string; share: number; detail?: string }) {
  const percent = Math.floor(Math.min(1, Math.max(0, share)) * 100)
  return (
    <div className={styles.progress}>
      <div className={styles.words}>
        <span>{label}</span>
        <span>{detail ?? `${percent} %`}</span>
      </div>
      <progress className={styles.bar} aria-label={label} max={100} value={percent} />
    </div>
  )
}
