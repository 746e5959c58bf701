import type { TextareaHTMLAttributes } from 'react'
import { Field, type FieldWords } from './field.tsx'

type TextAreaProps = FieldWords &
  Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'onChange' | 'value'> & {
    readonly value: string
    readonly onChange: (value: string) => void
  }

export function TextArea({ label, hint, error, value, onChange, ...rest }: TextAreaProps) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(input) => (
        <textarea rows={3} {...input} {...rest} value={value} onChange={(event) => onChange(event.target.value)} />
      )}
    </Field>
  )
}
