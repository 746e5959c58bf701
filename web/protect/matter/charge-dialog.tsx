import { useState } from 'react'
import { type AssessedOffence, api, type Charge, type Matter } from '../../data/api.ts'
import { ReasonDialog } from '../../desk/reason-dialog.tsx'
import { en } from '../../i18n/en.ts'
import { useText } from '../../i18n/use-text.ts'
import { SelectField } from '../../ui/form/select-field.tsx'
import { TextArea } from '../../ui/form/text-area.tsx'
import { TextField } from '../../ui/form/text-field.tsx'
import { useKeepMatter } from './use-matter.ts'

interface ChargeDialogProps {
  readonly matter: Matter
  /** The offence to correct; a new one without it. */
  readonly offence?: AssessedOffence
  readonly onClose: () => void
}

const classes = Object.keys(en.protect.offence) as Charge['class'][]
const stages = Object.keys(en.protect.stage) as Charge['stage'][]

/** Records or corrects one charge: what it is called, what is alleged, when, by whom. */
export function ChargeDialog({ matter, offence, onClose }: ChargeDialogProps) {
  const text = useText()
  const keep = useKeepMatter()
  const known = offence?.charge
  const [form, setForm] = useState({
    class: known?.class ?? ('fraud' as Charge['class']),
    stage: known?.stage ?? ('charged' as Charge['stage']),
    statute: known?.statute ?? '',
    conduct: known?.conduct ?? '',
    authority: known?.authority ?? '',
    from: known?.from ?? '',
    to: known?.to ?? '',
    amount: known?.amount?.value ?? '',
    currency: known?.amount?.currency ?? '',
  })
  const set =
    <Name extends keyof typeof form>(name: Name) =>
    (value: (typeof form)[Name]) =>
      setForm({ ...form, [name]: value })
  const save = async (reason: string) => {
    const amount = form.amount.trim() ? { value: form.amount.trim(), currency: form.currency.trim() || 'USD' } : null
    const body = {
      class: form.class,
      stage: form.stage,
      statute: form.statute.trim(),
      conduct: form.conduct.trim(),
      authority: form.authority.trim(),
      from: form.from,
      to: form.to || null,
      amount,
      reason,
    }
    keep(offence ? await api.changeOffence(matter.id, offence.id, body) : await api.recordOffence(matter.id, body))
  }
  const isWhole = [form.statute, form.conduct, form.authority, form.from].every((value) => value.trim() !== '')
  return (
    <ReasonDialog
      title={offence ? `${text('protect.offences.correct')}: ${offence.label}` : text('protect.offences.add')}
      submit={text('protect.offences.record')}
      isReady={isWhole && /^(\d+(\.\d+)?)?$/.test(form.amount.trim())}
      act={save}
      onClose={onClose}
    >
      <SelectField
        label={text('protect.offences.class')}
        hint={text('protect.offences.classHint')}
        value={form.class}
        choices={classes.map((value) => ({ value, label: text(`protect.offence.${value}`) }))}
        onChange={set('class')}
      />
      <TextField
        label={text('protect.offences.statute')}
        maxLength={400}
        required
        dir="auto"
        value={form.statute}
        onChange={set('statute')}
      />
      <TextArea
        label={text('protect.offences.alleged')}
        maxLength={4000}
        required
        dir="auto"
        value={form.conduct}
        onChange={set('conduct')}
      />
      <TextField
        label={text('protect.offences.from')}
        hint={text('protect.offences.dateNeeded')}
        type="date"
        required
        value={form.from}
        onChange={set('from')}
      />
      <TextField label={text('protect.offences.to')} type="date" value={form.to} onChange={set('to')} />
      <SelectField
        label={text('protect.offences.stageLabel')}
        value={form.stage}
        choices={stages.map((value) => ({ value, label: text(`protect.stage.${value}`) }))}
        onChange={set('stage')}
      />
      <TextField
        label={text('protect.offences.by')}
        maxLength={200}
        required
        dir="auto"
        value={form.authority}
        onChange={set('authority')}
      />
      <TextField
        label={text('protect.offences.amount')}
        inputMode="decimal"
        value={form.amount}
        onChange={set('amount')}
      />
      <TextField
        label={text('protect.offences.currency')}
        maxLength={10}
        value={form.currency}
        onChange={set('currency')}
      />
    </ReasonDialog>
  )
}
