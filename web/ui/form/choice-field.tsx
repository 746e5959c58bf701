import { type ReactNode, useId } from 'react'
import styles from './choice-field.module.css'

interface ChoiceFieldProps<Value extends string> {
  readonly label: string
  readonly value: Value
  readonly choices: readonly { readonly value: Value; readonly label: ReactNode; readonly hint?: string }[]
  readonly onChange: (value: Value) => void
  /** Side by side, for two or three short answers. */
  readonly inline?: boolean
}

export function ChoiceField<Value extends string>({
  label,
  value,
  choices,
  onChange,
  inline,
}: ChoiceFieldProps<Value>) {
  const name = useId()
  return (
    <fieldset className={styles.set} data-inline={inline || undefined}>
      <legend className={styles.legend}>{label}</legend>
      {choices.map((choice) => (
        <label key={choice.value} className={styles.choice}>
          <input
            type="radio"
            name={name}
            value={choice.value}
            checked={choice.value === value}
            onChange={() => onChange(choice.value)}
          />
          <span>
            {choice.label}
            {choice.hint && <span className={styles.hint}>{choice.hint}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
