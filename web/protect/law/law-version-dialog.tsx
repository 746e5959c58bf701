import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api, type LawRecord } from '../../data/api.ts'
import { ReasonDialog } from '../../desk/reason-dialog.tsx'
import { en } from '../../i18n/en.ts'
import { useText } from '../../i18n/use-text.ts'
import { CheckField } from '../../ui/form/check-field.tsx'
import { SelectField } from '../../ui/form/select-field.tsx'
import { TextArea } from '../../ui/form/text-area.tsx'
import { TextField } from '../../ui/form/text-field.tsx'
import { linesOf } from '../lines-of.ts'

const effects = Object.keys(en.protect.law.effects) as LawRecord['effect'][]

/** A new version of a provision, from the text someone has read. Without having read it, it stays "not read". */
export function LawVersionDialog({ record, onClose }: { record: LawRecord; onClose: () => void }) {
  const text = useText()
  const client = useQueryClient()
  const [isRead, setRead] = useState(record.verified)
  const [effect, setEffect] = useState<LawRecord['effect']>(record.effect)
  const [limits, setLimits] = useState(record.limits.join('\n'))
  const [source, setSource] = useState(record.source.url)
  const [checked, setChecked] = useState(() => new Date().toISOString().slice(0, 10))
  const save = async (reason: string) => {
    const next: LawRecord = {
      ...record,
      version: record.version + 1,
      effect: isRead ? effect : 'not-read',
      limits: linesOf(limits),
      source: { ...record.source, url: source.trim() },
      checked,
      verified: isRead,
    }
    client.setQueryData(['law-records'], await api.addLawVersion({ record: next, reason }))
    await client.invalidateQueries({ queryKey: ['law'] })
  }
  return (
    <ReasonDialog
      title={text('protect.law.addTitle')}
      lead={`${record.instrument}, ${record.provision}`}
      submit={text('protect.law.addVersion')}
      isReady={
        linesOf(limits).length > 0 && source.trim() !== '' && checked !== '' && (!isRead || effect !== 'not-read')
      }
      act={save}
      onClose={onClose}
    >
      <CheckField label={text('protect.law.verified')} checked={isRead} onChange={setRead} />
      {isRead && (
        <SelectField
          label={text('protect.law.effect')}
          value={effect}
          choices={effects.map((value) => ({ value, label: text(`protect.law.effects.${value}`) }))}
          onChange={setEffect}
        />
      )}
      <TextArea label={text('protect.law.limits')} rows={6} value={limits} onChange={setLimits} />
      <TextField label={text('protect.law.source')} type="url" value={source} onChange={setSource} />
      <TextField label={text('protect.law.checkedOn')} type="date" value={checked} onChange={setChecked} />
    </ReasonDialog>
  )
}
