import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../data/api.ts'
import { Trouble } from '../desk/trouble.tsx'
import { showDay } from '../i18n/show-day.ts'
import { useText } from '../i18n/use-text.ts'
import { Dialog } from '../ui/dialog/dialog.tsx'
import { CopyLine } from '../ui/form/copy-line.tsx'
import { Form } from '../ui/form/form.tsx'
import { TextArea } from '../ui/form/text-area.tsx'
import { TextField } from '../ui/form/text-field.tsx'
import { type ChosenRoles, RoleChoices } from './role-choices.tsx'

interface InviteDialogProps {
  readonly onInvited: () => void
  readonly onClose: () => void
}

/** Makes an invitation and shows its link once: handing it over is how the administrator knows whom it reaches. */
export function InviteDialog({ onInvited, onClose }: InviteDialogProps) {
  const text = useText()
  const [name, setName] = useState('')
  const [email, setEmail] = useState('')
  const [chosen, setChosen] = useState<ChosenRoles>({ roles: [], authority: '' })
  const [reason, setReason] = useState('')
  const [wasSent, setSent] = useState(false)
  const inviting = useMutation({
    mutationFn: () =>
      api.invite({
        name: name.trim(),
        email: email.trim(),
        roles: [...chosen.roles],
        authority: chosen.authority.trim() || null,
        reason: reason.trim(),
      }),
    onSuccess: onInvited,
  })
  const isEmailWrong = !/^\S+@\S+\.\S+$/.test(email.trim())
  const isComplete = name.trim() !== '' && !isEmailWrong && chosen.roles.length > 0 && reason.trim().length >= 3
  const send = () => {
    setSent(true)
    if (isComplete) inviting.mutate()
  }
  return (
    <Dialog title={text('members.invite')} closeLabel={text('common.close')} onClose={onClose}>
      {inviting.data ? (
        <CopyLine
          label={text('members.invitation')}
          hint={text('members.invitationExpires', { day: showDay(inviting.data.expires) })}
          value={inviting.data.link}
          copy={text('members.copy')}
          copied={text('members.copied')}
        />
      ) : (
        <Form
          onSubmit={send}
          submit={text('members.submitInvite')}
          busy={inviting.isPending}
          problem={<Trouble failure={inviting.error} />}
        >
          <TextField
            label={text('members.name')}
            error={wasSent && name.trim() === '' ? text('common.required') : undefined}
            value={name}
            maxLength={200}
            dir="auto"
            onChange={setName}
          />
          <TextField
            label={text('members.email')}
            error={wasSent && isEmailWrong ? text('members.emailWrong') : undefined}
            type="email"
            value={email}
            onChange={setEmail}
          />
          <RoleChoices chosen={chosen} isMissing={wasSent && chosen.roles.length === 0} onChange={setChosen} />
          <TextArea
            label={text('common.reason')}
            hint={text('common.reasonHint')}
            error={wasSent && reason.trim().length < 3 ? text('common.reasonTooShort') : undefined}
            value={reason}
            onChange={setReason}
          />
        </Form>
      )}
    </Dialog>
  )
}
