import type { FormEvent, ReactNode } from 'react'
import { Button } from './button.tsx'
import styles from './form.module.css'

interface FormProps {
  readonly onSubmit: () => void
  readonly submit: string
  readonly busy: boolean
  readonly children: ReactNode
  readonly disabled?: boolean
  readonly kind?: 'primary' | 'danger'
  /** What went wrong with the whole form, in words; a field's own trouble stands beside the field. */
  readonly problem?: ReactNode
  readonly aside?: ReactNode
}

/** One column, one way to send it, and the button says what will happen. */
export function Form({ onSubmit, submit, busy, children, disabled, kind = 'primary', problem, aside }: FormProps) {
  const send = (event: FormEvent) => {
    event.preventDefault()
    if (!busy && !disabled) onSubmit()
  }
  return (
    <form className={styles.form} onSubmit={send}>
      {children}
      {problem}
      <div className={styles.actions}>
        <Button type="submit" kind={kind} busy={busy} disabled={disabled}>
          {submit}
        </Button>
        {aside}
      </div>
    </form>
  )
}
