import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api, type KeptEstimate } from '../../data/api.ts'
import { ReasonDialog } from '../../desk/reason-dialog.tsx'
import { useText } from '../../i18n/use-text.ts'
import { TextArea } from '../../ui/form/text-area.tsx'
import { TextField } from '../../ui/form/text-field.tsx'

/** What anyone will read: a title and a few words; the number is rounded and its lists are called by letters. */
export function PublishDialog({ kept, onClose }: { kept: KeptEstimate; onClose: () => void }) {
  const text = useText()
  const client = useQueryClient()
  const [title, setTitle] = useState(kept.title)
  const [about, setAbout] = useState('')
  return (
    <ReasonDialog
      title={text('estimates.publishTitle')}
      lead={text('estimates.publishLead')}
      submit={text('estimates.publish')}
      isReady={title.trim().length >= 3}
      act={async (reason) => {
        await api.publishEstimate(kept.id, { title: title.trim(), about: about.trim(), reason })
        await client.invalidateQueries({ queryKey: ['public'] })
      }}
      onClose={onClose}
    >
      <TextField label={text('releases.publicTitle')} value={title} maxLength={200} onChange={setTitle} />
      <TextArea
        label={text('releases.publicAbout')}
        hint={text('releases.publicAboutHint')}
        value={about}
        onChange={setAbout}
      />
    </ReasonDialog>
  )
}
