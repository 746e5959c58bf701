import { useMutation, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { api, type InvitationView } from '../data/api.ts'
import { useSessionChange } from '../data/session.ts'
import { Trouble } from '../desk/trouble.tsx'
import { useText } from '../i18n/use-text.ts'
import { CopyLine } from '../ui/form/copy-line.tsx'
import { Form } from '../ui/form/form.tsx'
import { TextField } from '../ui/form/text-field.tsx'
import { QrCode } from '../ui/picture/qr-code.tsx'
import { Notice } from '../ui/status/notice.tsx'
import { Waiting } from '../ui/status/waiting.tsx'
import { DoorPage } from './door-page.tsx'
import { takeToken } from './take-token.ts'

export function InvitationPage() {
  const text = useText()
  const [token] = useState(takeToken)
  const invitation = useQuery({
    queryKey: ['invitation'],
    queryFn: () => api.invitation(token),
    enabled: token !== '',
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
  })
  return (
    <DoorPage
      title={text('pages.invitation')}
      lead={invitation.data && text('invitation.lead', { name: invitation.data.name })}
    >
      {(token === '' || invitation.error) && <Notice tone="amber" title={text('invitation.refused')} />}
      {token !== '' && invitation.isPending && <Waiting label={text('common.loading')} rows={3} />}
      {invitation.data && <AcceptForm token={token} view={invitation.data} />}
    </DoorPage>
  )
}

function AcceptForm({ token, view }: { token: string; view: InvitationView }) {
  const text = useText()
  const navigate = useNavigate()
  const changeSession = useSessionChange()
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')
  const [wasSent, setSent] = useState(false)
  const accepting = useMutation({
    mutationFn: () =>
      api.acceptInvitation({ token, password, code, ...(view.asksEmail ? { email: email.trim() } : {}) }),
    onSuccess: async (session) => {
      changeSession(session)
      await navigate({ to: '/', replace: true })
    },
  })
  const isShort = password.length < 12
  const isCodeWrong = !/^\d{6}$/.test(code)
  const isEmailWrong = view.asksEmail && !/^\S+@\S+\.\S+$/.test(email.trim())
  const send = () => {
    setSent(true)
    if (!isEmailWrong && !isShort && !isCodeWrong) accepting.mutate()
  }
  const secret = new URL(view.otpauth).searchParams.get('secret') ?? ''
  return (
    <Form
      onSubmit={send}
      submit={text('invitation.submit')}
      busy={accepting.isPending}
      problem={<Trouble failure={accepting.error} />}
    >
      <div>
        <p>{text('invitation.qrLead')}</p>
        <QrCode value={view.otpauth} label={text('invitation.qr')} />
      </div>
      <CopyLine
        label={text('invitation.secret')}
        hint={text('invitation.secretHint')}
        value={secret}
        shown={secret.replaceAll(/(.{4})/g, '$1 ').trim()}
        copy={text('invitation.copy')}
        copied={text('invitation.copied')}
      />
      <a href={view.otpauth}>{text('invitation.open')}</a>
      {view.asksEmail && (
        <TextField
          label={text('signIn.email')}
          hint={text('invitation.emailHint')}
          error={wasSent && isEmailWrong ? text('members.emailWrong') : undefined}
          type="email"
          autoComplete="username"
          value={email}
          onChange={setEmail}
        />
      )}
      <TextField
        label={text('invitation.password')}
        hint={text('invitation.passwordHint')}
        error={wasSent && isShort ? text('invitation.passwordShort') : undefined}
        type="password"
        autoComplete="new-password"
        value={password}
        onChange={setPassword}
      />
      <TextField
        label={text('invitation.code')}
        error={wasSent && isCodeWrong ? text('signIn.codeWrong') : undefined}
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={6}
        value={code}
        onChange={setCode}
      />
    </Form>
  )
}
