import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../data/api.ts'
import { Refusal } from '../data/refusal.ts'
import { useSessionChange } from '../data/session.ts'
import { Trouble } from '../desk/trouble.tsx'
import { useText } from '../i18n/use-text.ts'
import { Form } from '../ui/form/form.tsx'
import { TextField } from '../ui/form/text-field.tsx'
import { DoorPage } from './door-page.tsx'

const refusalCodes = ['locked', 'check-failed', 'input-invalid', 'sign-in-needed']

export function UnlockPage() {
  const text = useText()
  const changeSession = useSessionChange()
  const [passphrase, setPassphrase] = useState('')
  const unlocking = useMutation({ mutationFn: () => api.unlock(passphrase), onSuccess: changeSession })
  const wasRefused = unlocking.error instanceof Refusal && refusalCodes.includes(unlocking.error.code)
  return (
    <DoorPage title={text('pages.unlock')} lead={text('unlock.lead')}>
      <Form
        onSubmit={() => unlocking.mutate()}
        submit={text('unlock.submit')}
        busy={unlocking.isPending}
        disabled={passphrase === ''}
        problem={wasRefused ? undefined : <Trouble failure={unlocking.error} />}
      >
        <TextField
          label={text('unlock.passphrase')}
          error={wasRefused ? text('unlock.refused') : undefined}
          type="password"
          autoComplete="off"
          value={passphrase}
          onChange={setPassphrase}
        />
      </Form>
    </DoorPage>
  )
}
