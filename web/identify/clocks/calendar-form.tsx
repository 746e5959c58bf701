import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api, type Clocks } from '../../data/api.ts'
import { Trouble } from '../../desk/trouble.tsx'
import { showCountry } from '../../i18n/show-country.ts'
import { useText } from '../../i18n/use-text.ts'
import { Form } from '../../ui/form/form.tsx'
import { TextArea } from '../../ui/form/text-area.tsx'

interface CalendarFormProps {
  readonly calendar: Clocks['calendars'][number]
  readonly onSaved: () => Promise<void>
}

/** The holidays of a country, one date a line. */
export function CalendarForm({ calendar, onSaved }: CalendarFormProps) {
  const text = useText()
  const [days, setDays] = useState(calendar.holidays.join('\n'))
  const lines = days.split(/\s+/).filter(Boolean)
  const isWrong = lines.some((line) => !/^\d{4}-\d{2}-\d{2}$/.test(line) || Number.isNaN(Date.parse(line)))
  const saving = useMutation({
    mutationFn: () => api.setCalendar({ ...calendar, holidays: lines }),
    onSuccess: onSaved,
  })
  return (
    <Form
      onSubmit={() => !isWrong && saving.mutate()}
      submit={text('clocks.calendarSave')}
      busy={saving.isPending}
      problem={<Trouble failure={saving.error} />}
      aside={saving.isSuccess && <span role="status">{text('clocks.calendarSaved')}</span>}
    >
      <TextArea
        label={text('clocks.calendarOf', { country: showCountry(calendar.jurisdiction) })}
        error={isWrong ? text('clocks.calendarWrong') : undefined}
        value={days}
        onChange={setDays}
      />
    </Form>
  )
}
