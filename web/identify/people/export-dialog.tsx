import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { api } from '../../data/api.ts'
import { ReasonDialog } from '../../desk/reason-dialog.tsx'
import { useText } from '../../i18n/use-text.ts'
import { ChoiceField } from '../../ui/form/choice-field.tsx'
import type { PeopleFilters } from './use-people.ts'

/** Asks to take the people of a search out; someone else decides. */
export function ExportDialog({ filters, onClose }: { filters: PeopleFilters; onClose: () => void }) {
  const text = useText()
  const navigate = useNavigate()
  const client = useQueryClient()
  const [format, setFormat] = useState<'csv' | 'xlsx'>('xlsx')
  const ask = async (reason: string) => {
    const { query, nationality, list } = filters
    await api.askExport({ query: query.trim(), nationality: nationality || null, list: list || null, format, reason })
    await client.invalidateQueries({ queryKey: ['exports'] })
    await navigate({ to: '/exports' })
  }
  return (
    <ReasonDialog
      title={text('exports.ask')}
      lead={text('exports.lead')}
      submit={text('exports.submit')}
      act={ask}
      onClose={onClose}
    >
      <p>
        <strong>{text('exports.what')}: </strong>
        {text('exports.whatFiltered')}
      </p>
      <ChoiceField
        label={text('exports.format')}
        inline
        value={format}
        choices={[
          { value: 'xlsx', label: text('exports.formats.xlsx') },
          { value: 'csv', label: text('exports.formats.csv') },
        ]}
        onChange={setFormat}
      />
    </ReasonDialog>
  )
}
