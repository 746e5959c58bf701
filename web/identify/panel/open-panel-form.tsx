import type { StandardOfProof, StatusStage } from '@homeward/domain'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api, type PersonStatus } from '../../data/api.ts'
import { newId } from '../../data/new-id.ts'
import { Trouble } from '../../desk/trouble.tsx'
import { useText } from '../../i18n/use-text.ts'
import { Form } from '../../ui/form/form.tsx'
import { TextField } from '../../ui/form/text-field.tsx'
import { Section } from '../../ui/shell/section.tsx'
import { StageFields } from './stage-fields.tsx'

export function OpenPanelForm({ person, onSaved }: { person: string; onSaved: (now: PersonStatus) => void }) {
  const text = useText()
  const [body, setBody] = useState('')
  const [stage, setStage] = useState<StatusStage>('presumed')
  const [standard, setStandard] = useState<StandardOfProof>('reasonable-grounds')
  const [wasSent, setSent] = useState(false)
  const [id] = useState(newId)
  const opening = useMutation({
    mutationFn: () => api.openPanel(person, { id, body: body.trim(), proposed: { stage, standard } }),
    onSuccess: onSaved,
  })
  const open = () => {
    setSent(true)
    if (body.trim()) opening.mutate()
  }
  return (
    <Section title={text('panel.openTitle')}>
      <Form
        onSubmit={open}
        submit={text('panel.open')}
        busy={opening.isPending}
        problem={<Trouble failure={opening.error} />}
      >
        <TextField
          label={text('panel.body')}
          hint={text('panel.bodyHint')}
          error={wasSent && !body.trim() ? text('panel.bodyNeeded') : undefined}
          value={body}
          onChange={setBody}
          autoComplete="off"
        />
        <StageFields stage={stage} standard={standard} onStage={setStage} onStandard={setStandard} />
      </Form>
    </Section>
  )
}
