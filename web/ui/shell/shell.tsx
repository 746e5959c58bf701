import type { ReactNode } from 'react'
import styles from './shell.module.css'

interface ShellProps {
  readonly words: { readonly product: string; readonly skip: string; readonly navigation: string }
  /** A line over every page, such as the mark of a demonstration. */
  readonly mark?: ReactNode
  readonly navigation: ReactNode
  readonly foot: ReactNode
  readonly news?: ReactNode
  readonly children: ReactNode
}

/** The frame of every page: a rail at the left on a desk, a bar at the foot on a phone. */
export function Shell({ words, mark, navigation, foot, news, children }: ShellProps) {
  return (
    <>
      <a className={styles.skip} href="#content">
        {words.skip}
      </a>
      {mark && <header className={styles.mark}>{mark}</header>}
      <div className={styles.frame}>
        <div className={styles.rail}>
          <section aria-label={words.product} className={styles.product}>
            <img src="/icon.svg" alt="" width="26" height="26" />
            <span>{words.product}</span>
          </section>
          <nav aria-label={words.navigation} className={styles.navigation}>
            {navigation}
          </nav>
          <div className={styles.foot}>{foot}</div>
        </div>
        <main id="content" className={styles.content} tabIndex={-1}>
          {news}
          {children}
        </main>
      </div>
    </>
  )
}
