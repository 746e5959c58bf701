import type { StandardOfProof, StatusStage } from '@homeward/domain'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api, type PersonStatus } from '../../data/api.ts'
import { newId } from '../../data/new-id.ts'
import { Trouble } from '../../desk/trouble.tsx'
import { useText } from '../../i18n/use-text.ts'
import { Form } from '../../ui/form/form.tsx'
import { TextArea } from '../../ui/form/text-area.tsx'
import { TextField } from '../../ui/form/text-field.tsx'
import { Section } from '../../ui/shell/section.tsx'
import { StageFields } from './stage-fields.tsx'

interface DecideFormProps {
  readonly person: string
  readonly panel: PersonStatus['panel']
  readonly onSaved: (now: PersonStatus) => void
}

/** The decision of a panel, or of a body without one: it follows the earlier ones. */
export function DecideForm({ person, panel, onSaved }: DecideFormProps) {
  const text = useText()
  const [stage, setStage] = useState<StatusStage>(panel?.proposed.stage ?? 'presumed')
  const [standard, setStandard] = useState<StandardOfProof>(panel?.proposed.standard ?? 'reasonable-grounds')
  const [body, setBody] = useState('')
  const [reasons, setReasons] = useState('')
  const [until, setUntil] = useState('')
  const [wasSent, setSent] = useState(false)
  const [id] = useState(newId)
  const needsUntil = stage === 'under-review' || stage === 'not-identified-at-this-review'
  const wrong = {
    body: panel || body.trim() ? undefined : text('panel.bodyNeeded'),
    reasons: reasons.trim().length >= 3 ? undefined : text('panel.reasonsNeeded'),
    until: needsUntil && !until ? text('panel.untilNeeded') : undefined,
  }
  const deciding = useMutation({
    mutationFn: () =>
      api.decideStatus(person, {
        id,
        stage,
        standard,
        panel: panel?.id ?? null,
        body: body.trim(),
        reasons: reasons.trim(),
        reviewUntil: until || null,
      }),
    onSuccess: onSaved,
  })
  const decide = () => {
    setSent(true)
    if (!Object.values(wrong).some(Boolean)) deciding.mutate()
  }
  return (
    <Section title={text('panel.decide')}>
      <Form
        onSubmit={decide}
        submit={text('panel.decide')}
        busy={deciding.isPending}
        problem={<Trouble failure={deciding.error} />}
      >
        {!panel && (
          <TextField
            label={text('panel.body')}
            hint={text('panel.bodyHint')}
            error={wasSent ? wrong.body : undefined}
            value={body}
            onChange={setBody}
            autoComplete="off"
          />
        )}
        <StageFields stage={stage} standard={standard} onStage={setStage} onStandard={setStandard} />
        <TextArea
          dir="auto"
          label={text('panel.reasons')}
          error={wasSent ? wrong.reasons : undefined}
          value={reasons}
          onChange={setReasons}
        />
        {needsUntil && (
          <TextField
            type="date"
            label={text('panel.until')}
            hint={text('panel.untilHint')}
            error={wasSent ? wrong.until : undefined}
            value={until}
            onChange={setUntil}
          />
        )}
      </Form>
    </Section>
  )
}
