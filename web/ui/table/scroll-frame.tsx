import type { ReactNode } from 'react'
import styles from './scroll-frame.module.css'

// What scrolls must take the focus, so that the arrow keys can scroll it (WCAG 2.1.1).
const scrollable = { tabIndex: 0 }

/** A frame in which something wider than the page scrolls; what is inside carries its own name. */
export function ScrollFrame({ children }: { children: ReactNode }) {
  return (
    <div {...scrollable} className={styles.frame}>
      {children}
    </div>
  )
}
