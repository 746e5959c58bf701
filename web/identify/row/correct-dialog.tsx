import { useState } from 'react'
import { api, type Row, type RowFieldName } from '../../data/api.ts'
import { ReasonDialog } from '../../desk/reason-dialog.tsx'
import { en } from '../../i18n/en.ts'
import { useText } from '../../i18n/use-text.ts'
import { TextField } from '../../ui/form/text-field.tsx'
import styles from './correct-dialog.module.css'
import { RawRow } from './raw-row.tsx'

interface CorrectDialogProps {
  readonly row: Row
  /** The log position this row was read at. */
  readonly seen: number
  readonly onSaved: () => void
  readonly onClose: () => void
}

const fields = Object.keys(en.field) as RowFieldName[]

/** Corrects what was understood of a row. What was written stays. */
export function CorrectDialog({ row, seen, onSaved, onClose }: CorrectDialogProps) {
  const text = useText()
  const [values, setValues] = useState<Partial<Record<RowFieldName, string>>>(row.values)
  const changed = fields.filter((field) => (values[field] ?? '') !== (row.values[field] ?? ''))
  const save = async (reason: string) => {
    const corrections = Object.fromEntries(changed.map((field) => [field, values[field]?.trim() || null]))
    await api.correctRow(row.id, { values: corrections, seen, reason })
    onSaved()
  }
  return (
    <ReasonDialog
      title={text('correct.title', { row: row.row })}
      lead={text('correct.lead')}
      submit={text('correct.submit')}
      isReady={changed.length > 0}
      act={save}
      onClose={onClose}
    >
      <div>
        <h3>{text('correct.raw')}</h3>
        <RawRow row={row} />
      </div>
      <div className={styles.fields}>
        {fields.map((field) => (
          <TextField
            key={field}
            label={text(`field.${field}`)}
            value={values[field] ?? ''}
            dir="auto"
            autoComplete="off"
            onChange={(value) => setValues({ ...values, [field]: value })}
          />
        ))}
      </div>
      {changed.length === 0 && <p>{text('correct.unchanged')}</p>}
    </ReasonDialog>
  )
}
