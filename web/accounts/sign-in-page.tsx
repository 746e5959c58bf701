import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../data/api.ts'
import { Refusal } from '../data/refusal.ts'
import { useSessionChange } from '../data/session.ts'
import { Trouble } from '../desk/trouble.tsx'
import { useText } from '../i18n/use-text.ts'
import { Form } from '../ui/form/form.tsx'
import { TextField } from '../ui/form/text-field.tsx'
import { Notice } from '../ui/status/notice.tsx'
import { DoorPage } from './door-page.tsx'

export function SignInPage({ isDemonstration }: { isDemonstration: boolean }) {
  const text = useText()
  const changeSession = useSessionChange()
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')
  const [wasSent, setSent] = useState(false)
  const signing = useMutation({ mutationFn: () => api.signIn({ email, password, code }), onSuccess: changeSession })
  const isCodeWrong = !/^\d{6}$/.test(code)
  const send = () => {
    setSent(true)
    if (email && password && !isCodeWrong) signing.mutate()
  }
  const wasRefused = signing.error instanceof Refusal && signing.error.code === 'sign-in-needed'
  return (
    <DoorPage title={text('pages.signIn')} lead={text('signIn.lead')} isDemonstration={isDemonstration}>
      {isDemonstration && <Notice title={text('signIn.demonstration')} />}
      <Form
        onSubmit={send}
        submit={text('signIn.submit')}
        busy={signing.isPending}
        problem={
          wasRefused ? <Notice tone="red" title={text('signIn.refused')} /> : <Trouble failure={signing.error} />
        }
      >
        <TextField
          label={text('signIn.email')}
          error={wasSent && !email ? text('common.required') : undefined}
          type="email"
          autoComplete="username"
          value={email}
          onChange={setEmail}
        />
        <TextField
          label={text('signIn.password')}
          error={wasSent && !password ? text('common.required') : undefined}
          type="password"
          autoComplete="current-password"
          value={password}
          onChange={setPassword}
        />
        <TextField
          label={text('signIn.code')}
          error={wasSent && isCodeWrong ? text('signIn.codeWrong') : undefined}
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={6}
          value={code}
          onChange={setCode}
        />
      </Form>
    </DoorPage>
  )
}
