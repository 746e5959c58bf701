import { clockRules } from '@homeward/screen'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../data/api.ts'
import { newId } from '../../data/new-id.ts'
import { Trouble } from '../../desk/trouble.tsx'
import { showCountry } from '../../i18n/show-country.ts'
import { useText } from '../../i18n/use-text.ts'
import { Form } from '../../ui/form/form.tsx'
import { SelectField } from '../../ui/form/select-field.tsx'
import { TextField } from '../../ui/form/text-field.tsx'

/** A time limit begins to run for one person. */
export function StartClockForm({ person, onSaved }: { person: string; onSaved: () => void }) {
  const text = useText()
  const client = useQueryClient()
  const [rule, setRule] = useState(clockRules[0]!.id)
  const [at, setAt] = useState('')
  const [wasSent, setSent] = useState(false)
  const [id, setId] = useState(newId)
  const starting = useMutation({
    mutationFn: () => api.startClock(person, { id, rule, start: withOffset(at) }),
    onSuccess: async () => {
      setId(newId())
      setSent(false)
      await client.invalidateQueries({ queryKey: ['clocks'] })
      onSaved()
    },
  })
  const start = () => {
    setSent(true)
    if (at) starting.mutate()
  }
  return (
    <Form
      onSubmit={start}
      submit={text('clocks.startSubmit')}
      busy={starting.isPending}
      problem={<Trouble failure={starting.error} />}
    >
      <SelectField
        label={text('clocks.startRule')}
        value={rule}
        choices={clockRules.map(({ id: value, jurisdiction, title, verified }) => ({
          value,
          label: `${showCountry(jurisdiction)}: ${title}${verified ? '' : ` (${text('clocks.unverified')})`}`,
        }))}
        onChange={setRule}
      />
      <TextField
        type="datetime-local"
        label={text('clocks.startAt')}
        error={wasSent && !at ? text('clocks.atNeeded') : undefined}
        value={at}
        onChange={setAt}
      />
    </Form>
  )
}

/** The moment as it stood on the wall clock here, with how far that is from UTC: days are counted where it happened. */
function withOffset(local: string): string {
  const minutes = -new Date(local).getTimezoneOffset()
  const sign = minutes < 0 ? '-' : '+'
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0')
  return `${local}:00${sign}${two(Math.abs(minutes) / 60)}:${two(Math.abs(minutes) % 60)}`
}
