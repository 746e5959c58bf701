import { type ReactNode, useEffect } from 'react'
import { useText } from '../i18n/use-text.ts'
import styles from './door-page.module.css'

interface DoorPageProps {
  readonly title: string
  readonly lead?: ReactNode
  readonly isDemonstration?: boolean
  readonly children: ReactNode
}

/** What someone sees before they are inside: one question, nothing about what is kept here. */
export function DoorPage({ title, lead, isDemonstration, children }: DoorPageProps) {
  const text = useText()
  useEffect(() => {
    document.title = text('product')
  }, [text])
  return (
    <main className={styles.door}>
      {isDemonstration && <p className={styles.mark}>{text('demonstration')}</p>}
      <div className={styles.card}>
        <p className={styles.product}>
          <img src="/icon.svg" alt="" width="30" height="30" />
          {text('product')}
        </p>
        <h1>{title}</h1>
        {lead && <p className={styles.lead}>{lead}</p>}
        {children}
      </div>
    </main>
  )
}
