import { showAmount } from '@homeward/domain'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api, type FreezePack } from '../../data/api.ts'
import { Trouble } from '../../desk/trouble.tsx'
import { showDay } from '../../i18n/show-day.ts'
import { useText } from '../../i18n/use-text.ts'
import { Dialog } from '../../ui/dialog/dialog.tsx'
import { Button } from '../../ui/form/button.tsx'
import { Form } from '../../ui/form/form.tsx'
import { SelectField } from '../../ui/form/select-field.tsx'
import { TextArea } from '../../ui/form/text-area.tsx'
import { TextField } from '../../ui/form/text-field.tsx'
import { keyed } from '../../ui/keyed.ts'
import { readAmount } from '../amounts/read-amount.ts'
import styles from '../pursue.module.css'

type Outcome = FreezePack['answers'][number]['outcome']
const outcomes: readonly Outcome[] = ['sent', 'answered', 'froze', 'refused', 'none']

/** What became of a released request, line by line, and where the next line is written. */
export function Answers({ pack }: { pack: FreezePack }) {
  const text = useText()
  const [isOpen, setOpen] = useState(false)
  return (
    <div className={styles.stack}>
      {pack.answers.length > 0 && (
        <ul className={styles.points} aria-label={text('pursue.pack.answers')}>
          {keyed(pack.answers).map(({ key, item: { outcome, day, amount, note } }) => (
            <li key={key}>
              {outcome === 'sent'
                ? text('pursue.pack.sent', { day: showDay(day) })
                : text('pursue.pack.answer', { day: showDay(day), outcome: text(`pursue.pack.outcome.${outcome}`) })}
              {amount !== null && ` ${text('pursue.pack.frozen', { amount: showAmount(amount, pack.unit) })}`}{' '}
              <bdi>{note}</bdi>
            </li>
          ))}
        </ul>
      )}
      <p>
        <Button onClick={() => setOpen(true)}>{text('pursue.pack.record')}</Button>
      </p>
      {isOpen && <AnswerDialog pack={pack} onClose={() => setOpen(false)} />}
    </div>
  )
}

function AnswerDialog({ pack, onClose }: { pack: FreezePack; onClose: () => void }) {
  const text = useText()
  const client = useQueryClient()
  const [outcome, setOutcome] = useState<Outcome>(pack.answers.length === 0 ? 'sent' : 'answered')
  const [day, setDay] = useState('')
  const [amount, setAmount] = useState('')
  const [note, setNote] = useState('')
  const [wasSent, setSent] = useState(false)
  const read = amount.trim() === '' ? null : readAmount(amount, pack.unit)
  const sending = useMutation({
    mutationFn: (frozen: string | null) =>
      api.recordFreezeAnswer(pack.id, { outcome, day, amount: frozen, note: note.trim() }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['packs'] })
      onClose()
    },
  })
  return (
    <Dialog title={text('pursue.answer.title')} closeLabel={text('common.close')} onClose={onClose}>
      <Form
        submit={text('pursue.answer.submit')}
        busy={sending.isPending}
        problem={<Trouble failure={sending.error} />}
        onSubmit={() => {
          setSent(true)
          if (day !== '' && read !== undefined) sending.mutate(outcome === 'froze' ? read : null)
        }}
      >
        <SelectField
          label={text('pursue.answer.outcome')}
          value={outcome}
          choices={outcomes.map((value) => ({ value, label: text(`pursue.pack.outcome.${value}`) }))}
          onChange={setOutcome}
        />
        <TextField
          label={text('pursue.answer.day')}
          type="date"
          error={wasSent && day === '' ? text('pursue.answer.dayWrong') : undefined}
          value={day}
          onChange={setDay}
        />
        {outcome === 'froze' && (
          <TextField
            label={text('pursue.answer.amount', { unit: pack.unit.name })}
            hint={text('pursue.answer.amountHint')}
            error={wasSent && read === undefined ? text('pursue.answer.amountWrong') : undefined}
            inputMode="decimal"
            value={amount}
            onChange={setAmount}
          />
        )}
        <TextArea
          label={text('pursue.answer.note')}
          hint={text('pursue.answer.noteHint')}
          maxLength={2000}
          value={note}
          onChange={setNote}
        />
      </Form>
    </Dialog>
  )
}
