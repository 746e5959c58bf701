import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api, type Evidence, type Matter } from '../../data/api.ts'
import { Trouble } from '../../desk/trouble.tsx'
import { useText } from '../../i18n/use-text.ts'
import { Dialog } from '../../ui/dialog/dialog.tsx'
import { Form } from '../../ui/form/form.tsx'
import { TextField } from '../../ui/form/text-field.tsx'

interface DescribeDialogProps {
  readonly matter: Matter
  readonly evidence: Evidence
  readonly onClose: () => void
}

/** Says what a thing is and how it was obtained, as the dossier's list of evidence has it. */
export function DescribeDialog({ matter, evidence, onClose }: DescribeDialogProps) {
  const text = useText()
  const client = useQueryClient()
  const [form, setForm] = useState({ what: evidence.what, obtained: evidence.obtained })
  const describing = useMutation({
    mutationFn: () => api.describeEvidence(matter.id, evidence.id, form),
    onSuccess: (item) => {
      const all = matter.evidence.map((each) => (each.id === item.id ? item : each))
      client.setQueryData(['matter', matter.id], { ...matter, evidence: all })
      onClose()
    },
  })
  return (
    <Dialog
      title={`${text('protect.evidence.describe')} ${evidence.label}`}
      closeLabel={text('common.close')}
      onClose={onClose}
    >
      <Form
        submit={text('protect.matter.save')}
        busy={describing.isPending}
        disabled={!form.what.trim() || !form.obtained.trim()}
        problem={<Trouble failure={describing.error} />}
        onSubmit={() => describing.mutate()}
      >
        <TextField
          label={text('protect.evidence.what')}
          hint={text('protect.evidence.whatHint')}
          maxLength={500}
          dir="auto"
          value={form.what}
          onChange={(what) => setForm({ ...form, what })}
        />
        <TextField
          label={text('protect.evidence.obtained')}
          hint={text('protect.evidence.obtainedHint')}
          maxLength={500}
          dir="auto"
          value={form.obtained}
          onChange={(obtained) => setForm({ ...form, obtained })}
        />
      </Form>
    </Dialog>
  )
}
