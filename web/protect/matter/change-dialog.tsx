import { useState } from 'react'
import { api, type Matter, type MatterLanguage } from '../../data/api.ts'
import { Trouble } from '../../desk/trouble.tsx'
import { en } from '../../i18n/en.ts'
import { useText } from '../../i18n/use-text.ts'
import { Dialog } from '../../ui/dialog/dialog.tsx'
import { Form } from '../../ui/form/form.tsx'
import { SelectField } from '../../ui/form/select-field.tsx'
import { TextArea } from '../../ui/form/text-area.tsx'
import { TextField } from '../../ui/form/text-field.tsx'
import { linesOf } from '../lines-of.ts'
import { useChangeMatter } from './use-matter.ts'

const languages = Object.keys(en.protect.language) as MatterLanguage[]

/** Changes what stands on the cover: reference, countries, language, recipient, lawyer, the day the law was checked, who is accused of the same. */
export function ChangeDialog({ matter, onClose }: { matter: Matter; onClose: () => void }) {
  const text = useText()
  const [language, setLanguage] = useState(matter.language)
  const [form, setForm] = useState({
    reference: matter.reference,
    jurisdiction: matter.jurisdiction,
    alsoConcerns: matter.alsoConcerns.join(', '),
    recipient: matter.recipient,
    lawyer: matter.lawyer.name,
    bar: matter.lawyer.bar ?? '',
    firm: matter.lawyer.firm ?? '',
    lawCheckedOn: matter.lawCheckedOn,
    coAccused: matter.coAccused.join('\n'),
  })
  const also = form.alsoConcerns
    .split(/[,\s]+/)
    .map((code) => code.toUpperCase())
    .filter((code) => code !== '')
  const areCodes = [form.jurisdiction.trim().toUpperCase(), ...also].every((code) => /^[A-Z]{2}$/.test(code))
  const changing = useChangeMatter(
    () =>
      api.changeMatter(matter.id, {
        reference: form.reference.trim(),
        jurisdiction: form.jurisdiction.trim().toUpperCase(),
        alsoConcerns: also,
        language,
        recipient: form.recipient.trim(),
        lawyer: { name: form.lawyer.trim(), bar: form.bar.trim() || null, firm: form.firm.trim() || null },
        lawCheckedOn: form.lawCheckedOn,
        coAccused: linesOf(form.coAccused),
        seen: matter.position,
      }),
    onClose,
  )
  const set = (name: keyof typeof form) => (value: string) => setForm({ ...form, [name]: value })
  return (
    <Dialog title={text('protect.matter.changeTitle')} closeLabel={text('common.close')} onClose={onClose}>
      <Form
        submit={text('protect.matter.save')}
        busy={changing.isPending}
        disabled={
          !areCodes || !form.reference.trim() || !form.recipient.trim() || !form.lawyer.trim() || !form.lawCheckedOn
        }
        problem={<Trouble failure={changing.error} />}
        onSubmit={() => changing.mutate(undefined)}
      >
        <TextField
          label={text('protect.opening.reference')}
          hint={text('protect.opening.referenceHint')}
          maxLength={60}
          value={form.reference}
          onChange={set('reference')}
        />
        <TextField
          label={text('protect.opening.jurisdiction')}
          hint={text('protect.matter.countryHint')}
          maxLength={2}
          value={form.jurisdiction}
          onChange={set('jurisdiction')}
        />
        <TextField
          label={text('protect.matter.also')}
          hint={text('protect.matter.alsoHint')}
          error={areCodes ? undefined : text('protect.matter.countryHint')}
          value={form.alsoConcerns}
          onChange={set('alsoConcerns')}
        />
        <SelectField
          label={text('protect.opening.language')}
          value={language}
          choices={languages.map((value) => ({ value, label: text(`protect.language.${value}`) }))}
          onChange={setLanguage}
        />
        <TextField
          label={text('protect.opening.recipient')}
          hint={text('protect.opening.recipientHint')}
          maxLength={200}
          dir="auto"
          value={form.recipient}
          onChange={set('recipient')}
        />
        <TextField label={text('protect.opening.lawyer')} dir="auto" value={form.lawyer} onChange={set('lawyer')} />
        <TextField label={text('protect.opening.bar')} dir="auto" value={form.bar} onChange={set('bar')} />
        <TextField label={text('protect.opening.firm')} dir="auto" value={form.firm} onChange={set('firm')} />
        <TextField
          label={text('protect.matter.checked')}
          type="date"
          value={form.lawCheckedOn}
          onChange={set('lawCheckedOn')}
        />
        <TextArea
          label={text('protect.opening.coAccused')}
          hint={text('protect.opening.coAccusedHint')}
          dir="auto"
          value={form.coAccused}
          onChange={set('coAccused')}
        />
      </Form>
    </Dialog>
  )
}
