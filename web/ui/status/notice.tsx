import { IconAlertTriangle, IconCircleCheck, IconInfoCircle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { Tone } from './badge.tsx'
import styles from './notice.module.css'

interface NoticeProps {
  readonly tone?: Tone
  readonly title: ReactNode
  readonly children?: ReactNode
  readonly action?: ReactNode
}

/** Something to know before going on. Amber and red are announced at once. */
export function Notice({ tone = 'plain', title, children, action }: NoticeProps) {
  const isUrgent = tone === 'amber' || tone === 'red'
  const Mark = isUrgent ? IconAlertTriangle : tone === 'green' ? IconCircleCheck : IconInfoCircle
  return (
    <div className={`${styles.notice} ${styles[tone]}`} role={isUrgent ? 'alert' : 'status'}>
      <Mark aria-hidden="true" />
      <div className={styles.words}>
        <strong>{title}</strong>
        {children && <div>{children}</div>}
      </div>
      {action}
    </div>
  )
}
