import type { InputHTMLAttributes } from 'react'
import { Field, type FieldWords } from './field.tsx'

type TextFieldProps = FieldWords &
  Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange' | 'value'> & {
    readonly value: string
    readonly onChange: (value: string) => void
  }

export function TextField({ label, hint, error, value, onChange, ...rest }: TextFieldProps) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(input) => <input {...input} {...rest} value={value} onChange={(event) => onChange(event.target.value)} />}
    </Field>
  )
}
