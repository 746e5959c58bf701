import { useState } from 'react'
import { api, type Row, type RowFieldName } from '../../data/api.ts'
import { ReasonDialog } from '../../desk/reason-dialog.tsx'
import { showDay } from '../../i18n/show-day.ts'
import { useText } from '../../i18n/use-text.ts'
import { ChoiceField } from '../../ui/form/choice-field.tsx'
import { RawRow } from './raw-row.tsx'
import { showValue } from './show-value.ts'
import { Written } from './written.tsx'

interface SettleDialogProps {
  readonly row: Row
  /** The log position this row was read at: who settles has seen every value up to it. */
  readonly seen: number
  readonly onSaved: () => void
  readonly onClose: () => void
}

type Chosen = Partial<Record<RowFieldName, string>>

/** Of values that stand beside each other one is chosen; the other stays in the row's past. */
export function SettleDialog({ row, seen, onSaved, onClose }: SettleDialogProps) {
  const text = useText()
  const [chosen, setChosen] = useState<Chosen>({})
  const chosenText = (field: RowFieldName) =>
    row.conflicts.find((conflict) => conflict.field === field)?.values[Number(chosen[field])]?.text ?? null
  const save = async (reason: string) => {
    const values = Object.fromEntries(row.conflicts.map(({ field }) => [field, chosenText(field)]))
    await api.correctRow(row.id, { values, seen, reason })
    onSaved()
  }
  return (
    <ReasonDialog
      title={text('settle.title', { row: row.row })}
      lead={text('settle.dialogLead')}
      submit={text('settle.submit')}
      isReady={row.conflicts.every(({ field }) => chosen[field] !== undefined)}
      act={save}
      onClose={onClose}
    >
      {row.raw.length > 0 && (
        <div>
          <h3>{text('correct.raw')}</h3>
          <RawRow row={row} />
        </div>
      )}
      {row.conflicts.map(({ field, values }) => (
        <ChoiceField
          key={field}
          label={text(`field.${field}`)}
          value={chosen[field] ?? ''}
          choices={values.map(({ text: value, by, at, reason }, place) => ({
            value: String(place),
            label: value === null ? text('common.unknown') : <Written>{showValue(text, field, value)}</Written>,
            hint: text('settle.by', { name: by, day: showDay(at), reason }),
          }))}
          onChange={(place) => setChosen({ ...chosen, [field]: place })}
        />
      ))}
    </ReasonDialog>
  )
}
