import type { ReactNode } from 'react'
import styles from './badge.module.css'

export type Tone = 'plain' | 'accent' | 'amber' | 'red' | 'green'

/** A state in a word, with a mark of its own: never colour alone. */
export function Badge({ tone = 'plain', icon, children }: { tone?: Tone; icon?: ReactNode; children: ReactNode }) {
  return (
    <span className={`${styles.badge} ${styles[tone]}`}>
      {icon}
      {children}
    </span>
  )
}
