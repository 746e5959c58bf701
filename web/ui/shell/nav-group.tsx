import type { ReactNode } from 'react'
import styles from './nav-group.module.css'

export function NavGroup({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className={styles.group}>
      <p className={styles.title}>{title}</p>
      {children}
    </div>
  )
}
