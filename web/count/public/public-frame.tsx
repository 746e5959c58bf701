import { type ReactNode, useEffect } from 'react'
import { useText } from '../../i18n/use-text.ts'
import styles from './public-frame.module.css'

/** The frame of what anyone may read: no navigation, no account, nothing of the office. */
export function PublicFrame({ isDemonstration, children }: { isDemonstration: boolean; children: ReactNode }) {
  const text = useText()
  useEffect(() => {
    document.title = `${text('publicPage.title')} · ${text('product')}`
  }, [text])
  return (
    <>
      {isDemonstration && <p className={styles.mark}>{text('demonstration')}</p>}
      <main className={styles.frame}>
        <a className={styles.product} href="/public">
          <img src="/icon.svg" alt="" width="26" height="26" />
          {text('product')}
        </a>
        {children}
      </main>
    </>
  )
}
