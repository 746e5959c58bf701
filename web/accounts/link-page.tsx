import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { api } from '../data/api.ts'
import { Refusal } from '../data/refusal.ts'
import { useSessionChange } from '../data/session.ts'
import { Trouble } from '../desk/trouble.tsx'
import { useText } from '../i18n/use-text.ts'
import { Notice } from '../ui/status/notice.tsx'
import { Waiting } from '../ui/status/waiting.tsx'
import { DoorPage } from './door-page.tsx'
import { takeToken } from './take-token.ts'

/** Signs in by the one-time link that the program printed. */
export function LinkPage() {
  const text = useText()
  const navigate = useNavigate()
  const changeSession = useSessionChange()
  const [token] = useState(takeToken)
  const { mutate, error } = useMutation({
    mutationFn: api.signInByLink,
    onSuccess: async (session) => {
      changeSession(session)
      await navigate({ to: '/', replace: true })
    },
  })
  useEffect(() => {
    if (token) mutate(token)
  }, [token, mutate])
  const isUnreachable = error instanceof Refusal && ['unreachable', 'too-many-requests'].includes(error.code)
  return (
    <DoorPage title={text('pages.signIn')}>
      {!token && <Notice tone="amber" title={text('link.missing')} />}
      {token && !error && <Waiting label={text('link.working')} rows={2} />}
      {isUnreachable && <Trouble failure={error} onRetry={() => mutate(token)} />}
      {error && !isUnreachable && (
        <Notice tone="amber" title={text('link.refused')}>
          {text('link.refusedMore')}
        </Notice>
      )}
    </DoorPage>
  )
}
