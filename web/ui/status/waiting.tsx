import styles from './waiting.module.css'

/** A quiet placeholder in the shape of rows, said once to a screen reader. */
export function Waiting({ label, rows = 6 }: { label: string; rows?: number }) {
  return (
    <div className={styles.waiting} role="status">
      <span className={styles.label}>{label}</span>
      {Array.from({ length: rows }, (_, row) => row).map((row) => (
        <span key={row} className={styles.row} aria-hidden="true" />
      ))}
    </div>
  )
}
