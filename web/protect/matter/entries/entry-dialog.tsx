import { useState } from 'react'
import { Trouble } from '../../../desk/trouble.tsx'
import { useText } from '../../../i18n/use-text.ts'
import { Dialog } from '../../../ui/dialog/dialog.tsx'
import { Form } from '../../../ui/form/form.tsx'
import { SelectField } from '../../../ui/form/select-field.tsx'
import { TextArea } from '../../../ui/form/text-area.tsx'
import { TextField } from '../../../ui/form/text-field.tsx'
import type { EntryField, EntryForm } from './entry-field.ts'

interface EntryDialogProps {
  readonly title: string
  readonly fields: readonly EntryField[]
  readonly known: EntryForm
  readonly busy: boolean
  readonly failure: Error | null
  readonly onSave: (form: EntryForm) => void
  readonly onClose: () => void
}

/** Writes or corrects one entry of a list. */
export function EntryDialog({ title, fields, known, busy, failure, onSave, onClose }: EntryDialogProps) {
  const text = useText()
  const [form, setForm] = useState(known)
  const typed = ({ name }: EntryField) => form[name] ?? ''
  const wrong = (field: EntryField) => (typed(field).trim() === '' ? undefined : field.wrong?.(typed(field).trim()))
  const isWhole = fields.every((field) => (!field.isNeeded || typed(field).trim() !== '') && wrong(field) === undefined)
  return (
    <Dialog title={title} closeLabel={text('common.close')} onClose={onClose}>
      <Form
        submit={text('protect.matter.save')}
        busy={busy}
        disabled={!isWhole}
        problem={<Trouble failure={failure} />}
        onSubmit={() => onSave(form)}
      >
        {fields.map((field) => (
          <EntryInput
            key={field.name}
            field={field}
            value={typed(field)}
            error={wrong(field)}
            onChange={(value) => setForm({ ...form, [field.name]: value })}
          />
        ))}
      </Form>
    </Dialog>
  )
}

interface EntryInputProps {
  readonly field: EntryField
  readonly value: string
  readonly error: string | undefined
  readonly onChange: (value: string) => void
}

function EntryInput({ field, value, error, onChange }: EntryInputProps) {
  const { kind, label, hint, maxLength, isNeeded, choices = [] } = field
  const asked = { label, hint, error, value, onChange }
  switch (kind) {
    case 'choice':
      return <SelectField {...asked} choices={choices} />
    case 'long':
      return <TextArea {...asked} maxLength={maxLength} required={isNeeded} dir="auto" />
    case 'day':
      return <TextField {...asked} type="date" required={isNeeded} />
    case 'text':
      return <TextField {...asked} maxLength={maxLength} required={isNeeded} dir="auto" />
  }
}
