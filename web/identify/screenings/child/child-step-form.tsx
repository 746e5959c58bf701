import { ChildStepName } from '@homeward/domain'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api, type ChildReview } from '../../../data/api.ts'
import { newId } from '../../../data/new-id.ts'
import { Trouble } from '../../../desk/trouble.tsx'
import { useText } from '../../../i18n/use-text.ts'
import { Form } from '../../../ui/form/form.tsx'
import { SelectField } from '../../../ui/form/select-field.tsx'
import { TextArea } from '../../../ui/form/text-area.tsx'
import { TextField } from '../../../ui/form/text-field.tsx'

interface ChildStepFormProps {
  readonly person: string
  readonly open: ChildReview['open']
  readonly onSaved: (now: ChildReview) => void
}

/** One step more: the first that is open stands chosen; a step can be taken again. */
export function ChildStepForm({ person, open, onSaved }: ChildStepFormProps) {
  const text = useText()
  const [id] = useState(newId)
  const [step, setStep] = useState<ChildStepName>(open[0] ?? 'child-protection-called')
  const [who, setWho] = useState('')
  const [words, setWords] = useState('')
  const [wasSent, setSent] = useState(false)
  const saving = useMutation({
    mutationFn: () => api.takeChildStep(person, { id, step, who: who.trim(), words: words.trim() }),
    onSuccess: onSaved,
  })
  const save = () => {
    setSent(true)
    if (who.trim()) saving.mutate()
  }
  return (
    <Form
      onSubmit={save}
      submit={text('child.save')}
      busy={saving.isPending}
      problem={<Trouble failure={saving.error} />}
    >
      <SelectField
        label={text('child.step')}
        value={step}
        choices={ChildStepName.options.map((value) => ({ value, label: text(`child.steps.${value}`) }))}
        onChange={setStep}
      />
      <TextField
        label={text('child.who')}
        hint={text('child.whoHint')}
        error={wasSent && !who.trim() ? text('common.required') : undefined}
        value={who}
        onChange={setWho}
        autoComplete="off"
      />
      <TextArea
        dir="auto"
        label={text('child.words')}
        hint={text('child.wordsHint')}
        value={words}
        onChange={setWords}
      />
    </Form>
  )
}
