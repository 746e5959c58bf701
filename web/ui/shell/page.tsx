import { type ReactNode, useEffect } from 'react'
import styles from './page.module.css'

interface PageProps {
  readonly title: ReactNode
  readonly lead?: ReactNode
  readonly actions?: ReactNode
  /** Where this page hangs below, as a link back. */
  readonly above?: ReactNode
  readonly children: ReactNode
}

export function Page({ title, lead, actions, above, children }: PageProps) {
  useEffect(() => {
    window.scrollTo(0, 0)
  }, [])
  return (
    <>
      <header className={styles.head}>
        <div className={styles.words}>
          {above && <div className={styles.above}>{above}</div>}
          <h1>{title}</h1>
          {lead && <p className={styles.lead}>{lead}</p>}
        </div>
        {actions && <div className={styles.actions}>{actions}</div>}
      </header>
      <div className={styles.body}>{children}</div>
    </>
  )
}
