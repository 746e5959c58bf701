import { useState } from 'react'
import { api, type Member } from '../data/api.ts'
import { ReasonDialog } from '../desk/reason-dialog.tsx'
import { useText } from '../i18n/use-text.ts'
import { SelectField } from '../ui/form/select-field.tsx'

interface HandoverDialogProps {
  readonly member: Member
  readonly lawyers: readonly Member[]
  readonly onDone: () => void
  readonly onClose: () => void
}

/** Names who takes over the legal files someone held alone. Whether there are any is told to nobody here. */
export function HandoverDialog({ member, lawyers, onDone, onClose }: HandoverDialogProps) {
  const text = useText()
  const [to, setTo] = useState(lawyers[0]?.id ?? '')
  return (
    <ReasonDialog
      title={`${text('members.handOver')}: ${member.name}`}
      lead={text('members.handOverLead')}
      submit={text('members.handOver')}
      isReady={to !== ''}
      act={async (reason) => {
        await api.proposeHandover(member.id, { to, reason })
        onDone()
      }}
      onClose={onClose}
    >
      <SelectField
        label={text('members.handOverTo')}
        value={to}
        choices={lawyers.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={setTo}
      />
    </ReasonDialog>
  )
}
