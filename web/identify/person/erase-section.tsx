import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { api } from '../../data/api.ts'
import { useMay } from '../../data/session.ts'
import { ReasonDialog } from '../../desk/reason-dialog.tsx'
import { useText } from '../../i18n/use-text.ts'
import { Button } from '../../ui/form/button.tsx'
import { CheckField } from '../../ui/form/check-field.tsx'

/** Erasing destroys keys: the one thing here that cannot be undone asks twice. */
export function EraseSection({ person }: { person: string }) {
  const text = useText()
  const may = useMay()
  const navigate = useNavigate()
  const client = useQueryClient()
  const [isAsking, setAsking] = useState(false)
  const [isUnderstood, setUnderstood] = useState(false)
  if (!may('record.erase')) return null
  return (
    <div>
      <Button kind="danger" onClick={() => setAsking(true)}>
        {text('person.erase')}
      </Button>
      {isAsking && (
        <ReasonDialog
          title={text('person.eraseTitle')}
          lead={text('person.eraseLead')}
          submit={text('person.eraseSubmit')}
          kind="danger"
          isReady={isUnderstood}
          act={async (reason) => {
            await api.erasePerson(person, { reason })
            client.removeQueries({ queryKey: ['person', person] })
            await client.invalidateQueries({ queryKey: ['people'] })
            await navigate({ to: '/people' })
          }}
          onClose={() => setAsking(false)}
        >
          <CheckField label={text('person.eraseConfirm')} checked={isUnderstood} onChange={setUnderstood} />
        </ReasonDialog>
      )}
    </div>
  )
}
