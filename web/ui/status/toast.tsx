import { type ReactNode, useEffect } from 'react'
import styles from './toast.module.css'

interface ToastProps {
  readonly children: ReactNode
  readonly action?: ReactNode
  readonly onGone: () => void
}

const shownFor = 8000

/** Says what was just done, with a way back, and leaves after eight seconds. Give each message a `key` of its own. */
export function Toast({ children, action, onGone }: ToastProps) {
  useEffect(() => {
    const timer = setTimeout(onGone, shownFor)
    return () => clearTimeout(timer)
  }, [onGone])
  return (
    <div className={styles.toast} role="status">
      <span>{children}</span>
      {action}
    </div>
  )
}
