import { useState } from 'react'
import { api, type NewConsent } from '../../data/api.ts'
import { ReasonDialog } from '../../desk/reason-dialog.tsx'
import { en } from '../../i18n/en.ts'
import { useText } from '../../i18n/use-text.ts'
import { SelectField } from '../../ui/form/select-field.tsx'
import { TextArea } from '../../ui/form/text-area.tsx'
import { TextField } from '../../ui/form/text-field.tsx'

interface ConsentDialogProps {
  readonly person: string
  readonly onSaved: () => Promise<void>
  readonly onClose: () => void
}

const scopes = Object.keys(en.consent.scopes) as NewConsent['scope'][]

/** A consent is for one thing, towards one recipient, in the person's own words and language, on a day. */
export function ConsentDialog({ person, onSaved, onClose }: ConsentDialogProps) {
  const text = useText()
  const [scope, setScope] = useState<NewConsent['scope']>('service')
  const [recipient, setRecipient] = useState('')
  const [purpose, setPurpose] = useState('')
  const [language, setLanguage] = useState('')
  const [interpreter, setInterpreter] = useState('')
  const [given, setGiven] = useState(() => new Date().toISOString().slice(0, 10))
  const save = async (reason: string) => {
    await api.recordConsent(person, {
      scope,
      recipient: recipient.trim() || null,
      purpose: purpose.trim(),
      language: language.trim(),
      interpreter: interpreter.trim() || null,
      given,
      reason,
    })
    await onSaved()
  }
  return (
    <ReasonDialog
      title={text('person.recordConsent')}
      submit={text('consent.submit')}
      isReady={purpose.trim() !== '' && language.trim() !== '' && given !== ''}
      act={save}
      onClose={onClose}
    >
      <SelectField
        label={text('consent.scope')}
        value={scope}
        choices={scopes.map((each) => ({ value: each, label: text(`consent.scopes.${each}`) }))}
        onChange={setScope}
      />
      <TextField
        label={text('consent.recipient')}
        hint={text('consent.recipientHint')}
        value={recipient}
        maxLength={200}
        dir="auto"
        onChange={setRecipient}
      />
      <TextArea
        label={text('consent.purpose')}
        value={purpose}
        maxLength={500}
        required
        dir="auto"
        onChange={setPurpose}
      />
      <TextField label={text('consent.language')} value={language} maxLength={35} required onChange={setLanguage} />
      <TextField
        label={text('consent.interpreter')}
        hint={text('consent.interpreterHint')}
        value={interpreter}
        maxLength={200}
        dir="auto"
        onChange={setInterpreter}
      />
      <TextField label={text('consent.given')} type="date" required value={given} onChange={setGiven} />
    </ReasonDialog>
  )
}
