import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../data/api.ts'
import { newId } from '../../data/new-id.ts'
import { Trouble } from '../../desk/trouble.tsx'
import { useText } from '../../i18n/use-text.ts'
import { Dialog } from '../../ui/dialog/dialog.tsx'
import { Form } from '../../ui/form/form.tsx'
import { TextField } from '../../ui/form/text-field.tsx'

interface ClockDialogProps {
  readonly clock: string
  readonly onSaved: () => Promise<void>
  readonly onClose: () => void
}

export function ExtendDialog({ clock, onSaved, onClose }: ClockDialogProps) {
  const text = useText()
  const [authority, setAuthority] = useState('')
  const [wasSent, setSent] = useState(false)
  const [id] = useState(newId)
  const saving = useMutation({
    mutationFn: () => api.extendClock(clock, { id, authority: authority.trim() }),
    onSuccess: onSaved,
  })
  const save = () => {
    setSent(true)
    if (authority.trim()) saving.mutate()
  }
  return (
    <Dialog title={text('clocks.extendTitle')} closeLabel={text('common.close')} onClose={onClose}>
      <Form
        onSubmit={save}
        submit={text('clocks.extend')}
        busy={saving.isPending}
        problem={<Trouble failure={saving.error} />}
      >
        <TextField
          label={text('clocks.extendBy')}
          error={wasSent && !authority.trim() ? text('common.required') : undefined}
          value={authority}
          onChange={setAuthority}
        />
      </Form>
    </Dialog>
  )
}

export function StopDialog({ clock, onSaved, onClose }: ClockDialogProps) {
  const text = useText()
  const [how, setHow] = useState('')
  const [wasSent, setSent] = useState(false)
  const saving = useMutation({
    mutationFn: () => api.stopClock(clock, { at: new Date().toISOString(), how: how.trim() }),
    onSuccess: onSaved,
  })
  const isShort = how.trim().length < 3
  const save = () => {
    setSent(true)
    if (!isShort) saving.mutate()
  }
  return (
    <Dialog title={text('clocks.stopTitle')} closeLabel={text('common.close')} onClose={onClose}>
      <Form
        onSubmit={save}
        submit={text('clocks.stop')}
        busy={saving.isPending}
        problem={<Trouble failure={saving.error} />}
      >
        <TextField
          label={text('clocks.stopHow')}
          error={wasSent && isShort ? text('common.reasonTooShort') : undefined}
          value={how}
          onChange={setHow}
        />
      </Form>
    </Dialog>
  )
}
