import { useMutation } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { useText } from '../i18n/use-text.ts'
import { Dialog } from '../ui/dialog/dialog.tsx'
import { Form } from '../ui/form/form.tsx'
import { TextArea } from '../ui/form/text-area.tsx'
import { Trouble } from './trouble.tsx'

interface ReasonDialogProps {
  readonly title: string
  readonly lead?: ReactNode
  readonly submit: string
  readonly kind?: 'primary' | 'danger'
  /** Whether what stands above the reason is complete. */
  readonly isReady?: boolean
  readonly act: (reason: string) => Promise<unknown>
  readonly onClose: () => void
  readonly children?: ReactNode
}

/** Everything that is hard to take back asks first why. */
export function ReasonDialog({ title, lead, submit, kind = 'primary', isReady = true, ...rest }: ReasonDialogProps) {
  const { act, onClose, children } = rest
  const text = useText()
  const [reason, setReason] = useState('')
  const [isShort, setShort] = useState(false)
  const sending = useMutation({ mutationFn: () => act(reason.trim()), onSuccess: onClose })
  const send = () => {
    const short = reason.trim().length < 3
    setShort(short)
    if (!short) sending.mutate()
  }
  return (
    <Dialog title={title} closeLabel={text('common.close')} onClose={onClose}>
      <Form
        onSubmit={send}
        submit={submit}
        kind={kind}
        busy={sending.isPending}
        disabled={!isReady}
        problem={<Trouble failure={sending.error} />}
      >
        {lead && <p>{lead}</p>}
        {children}
        <TextArea
          label={text('common.reason')}
          hint={text('common.reasonHint')}
          error={isShort ? text('common.reasonTooShort') : undefined}
          value={reason}
          onChange={setReason}
        />
      </Form>
    </Dialog>
  )
}
