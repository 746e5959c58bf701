import type { ReactNode } from 'react'
import styles from './scroll-frame.module.css'

// What scrolls must take the focus, so that the arrow keys can scroll it (WCAG 2.1.1).
const scrollable = { tabIndex: 0 }

/** A frame in which something wider than the page scrolls. */
export function ScrollFrame({ label, children }: { label: string; children: ReactNode }) {
  return (
    <section {...scrollable} className={styles.frame} aria-label={label}>
      {children}
    </section>
  )
}
