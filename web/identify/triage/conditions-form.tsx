import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api, type Screening, type ScreeningConditions } from '../../data/api.ts'
import { Trouble } from '../../desk/trouble.tsx'
import { useText } from '../../i18n/use-text.ts'
import { Button } from '../../ui/form/button.tsx'
import { TextField } from '../../ui/form/text-field.tsx'
import styles from './conditions.module.css'

type Conditions = ScreeningConditions['conditions']
const present = [
  'officer',
  'social-worker',
  'interpreter',
  'lawyer',
  'guardian',
  'doctor',
  'employer',
  'other',
] as const
const liberties = ['free', 'shelter', 'held'] as const
const facts = ['food', 'rest', 'phoneTaken'] as const

interface ConditionsFormProps {
  readonly screening: Screening
  readonly onSaved: (conditions: Conditions) => void
}

/** How the person was asked: one tap each, and what is not known stays unknown. Every tap is saved. */
export function ConditionsForm({ screening, onSaved }: ConditionsFormProps) {
  const text = useText()
  const { at: _, ...before } = screening.conditions
  const [said, setSaid] = useState<Conditions>(before)
  const [hours, setHours] = useState(before.hoursSinceRelease === null ? '' : String(before.hoursSinceRelease))
  const isWrong = !/^\d{0,5}$/.test(hours.trim())
  const saving = useMutation({
    mutationFn: (conditions: Conditions) => api.setConditions(screening.id, { conditions, told: screening.told }),
    onSuccess: (_answer, conditions) => onSaved(conditions),
  })
  const set = (change: Partial<Conditions>) => {
    const next = { ...said, ...change }
    setSaid(next)
    saving.mutate(next)
  }
  const interpreter = said.interpreter ?? { language: screening.language, independent: null }
  return (
    <div className={styles.conditions}>
      {facts.map((fact) => (
        <Choice
          key={fact}
          label={text(`conditions.${fact}`)}
          value={said[fact]}
          onChange={(value) => set({ [fact]: value })}
        />
      ))}
      {screening.interpreter && (
        <Choice
          label={text('conditions.independent')}
          value={interpreter.independent}
          onChange={(independent) => set({ interpreter: { ...interpreter, independent } })}
        />
      )}
      <Chips
        label={text('conditions.liberty')}
        choices={liberties.map((value) => ({ value, label: text(`conditions.libertyOf.${value}`) }))}
        chosen={said.liberty === null ? [] : [said.liberty]}
        onToggle={(value) => set({ liberty: said.liberty === value ? null : value })}
      />
      <Chips
        label={text('conditions.present')}
        choices={present.map((value) => ({ value, label: text(`conditions.presentOf.${value}`) }))}
        chosen={said.present}
        onToggle={(value) =>
          set({
            present: said.present.includes(value)
              ? said.present.filter((each) => each !== value)
              : [...said.present, value],
          })
        }
      />
      <div className={styles.hours}>
        <TextField
          label={text('conditions.hours')}
          error={isWrong ? text('conditions.hoursWrong') : undefined}
          inputMode="numeric"
          value={hours}
          onChange={setHours}
          onBlur={() => {
            const next = hours.trim() === '' ? null : Number(hours)
            if (!isWrong && next !== said.hoursSinceRelease) set({ hoursSinceRelease: next })
          }}
        />
      </div>
      <p role="status" className={styles.saved}>
        {saving.isSuccess && text('conditions.saved')}
      </p>
      {saving.isError && (
        <>
          <Trouble failure={saving.error} />
          <Button onClick={() => saving.mutate(said)}>{text('conditions.save')}</Button>
        </>
      )}
    </div>
  )
}

interface ChoiceProps {
  readonly label: string
  readonly value: boolean | null
  readonly onChange: (value: boolean | null) => void
}

function Choice({ label, value, onChange }: ChoiceProps) {
  const text = useText()
  const chosen = value === null ? [] : [value ? 'yes' : 'no']
  return (
    <Chips
      label={label}
      choices={[
        { value: 'yes', label: text('conditions.yes') },
        { value: 'no', label: text('conditions.no') },
      ]}
      chosen={chosen}
      onToggle={(which) => onChange(chosen.includes(which) ? null : which === 'yes')}
    />
  )
}

interface ChipsProps<Value extends string> {
  readonly label: string
  readonly choices: readonly { readonly value: Value; readonly label: string }[]
  readonly chosen: readonly Value[]
  readonly onToggle: (value: Value) => void
}

function Chips<Value extends string>({ label, choices, chosen, onToggle }: ChipsProps<Value>) {
  return (
    <fieldset className={styles.chips}>
      <legend>{label}</legend>
      {choices.map((choice) => (
        <button
          key={choice.value}
          type="button"
          className={styles.chip}
          aria-pressed={chosen.includes(choice.value)}
          onClick={() => onToggle(choice.value)}
        >
          {choice.label}
        </button>
      ))}
    </fieldset>
  )
}
