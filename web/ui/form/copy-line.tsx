import { useState } from 'react'
import { Button } from './button.tsx'
import styles from './copy-line.module.css'
import { Field } from './field.tsx'

interface CopyLineProps {
  readonly label: string
  readonly hint: string
  readonly value: string
  /** How the value reads best, when not as it is copied. */
  readonly shown?: string
  readonly copy: string
  readonly copied: string
}

/** Something shown once, to be carried elsewhere. */
export function CopyLine({ label, hint, value, shown = value, copy, copied }: CopyLineProps) {
  const [isCopied, setCopied] = useState(false)
  return (
    <Field label={label} hint={hint}>
      {(input) => (
        <span className={styles.line}>
          <output {...input}>{shown}</output>
          <Button
            onClick={async () => {
              await navigator.clipboard.writeText(value)
              setCopied(true)
            }}
          >
            {isCopied ? copied : copy}
          </Button>
        </span>
      )}
    </Field>
  )
}
