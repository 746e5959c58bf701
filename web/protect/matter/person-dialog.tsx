import { useState } from 'react'
import { api, type Matter } from '../../data/api.ts'
import { Trouble } from '../../desk/trouble.tsx'
import { useText } from '../../i18n/use-text.ts'
import { Dialog } from '../../ui/dialog/dialog.tsx'
import { CheckField } from '../../ui/form/check-field.tsx'
import { Form } from '../../ui/form/form.tsx'
import { TextArea } from '../../ui/form/text-area.tsx'
import { TextField } from '../../ui/form/text-field.tsx'
import { linesOf } from '../lines-of.ts'
import { scriptOf } from './script-of.ts'
import { useChangeMatter } from './use-matter.ts'

/** Changes how the person is known to the authority: names as written, birth, nationality, language, and whether they may be a child. */
export function PersonDialog({ matter, onClose }: { matter: Matter; onClose: () => void }) {
  const text = useText()
  const { person } = matter
  const [form, setForm] = useState({
    names: person.names.map((name) => name.text).join('\n'),
    birth: person.birth ?? '',
    nationality: person.nationality ?? '',
    language: person.language ?? '',
  })
  const [possibleChild, setChild] = useState(person.possibleChild)
  const set = (name: keyof typeof form) => (value: string) => setForm({ ...form, [name]: value })
  const names = linesOf(form.names)
  const known = new Map(person.names.map((name) => [name.text, name]))
  const changing = useChangeMatter(
    () =>
      api.changeMatter(matter.id, {
        person: {
          names: names.map((name) => known.get(name) ?? { text: name, script: scriptOf(name) }),
          birth: form.birth || null,
          possibleChild,
          nationality: form.nationality.trim().toUpperCase() || null,
          language: form.language.trim() || null,
        },
        seen: matter.position,
      }),
    onClose,
  )
  const isCode = /^([A-Za-z]{2,3})?$/.test(form.nationality.trim())
  return (
    <Dialog title={text('protect.matter.personTitle')} closeLabel={text('common.close')} onClose={onClose}>
      <Form
        submit={text('protect.matter.save')}
        busy={changing.isPending}
        disabled={names.length === 0 || !isCode}
        problem={<Trouble failure={changing.error} />}
        onSubmit={() => changing.mutate(undefined)}
      >
        <TextArea
          label={text('protect.opening.names')}
          hint={text('protect.opening.namesHint')}
          dir="auto"
          required
          value={form.names}
          onChange={set('names')}
        />
        <TextField label={text('protect.matter.birth')} type="date" value={form.birth} onChange={set('birth')} />
        <CheckField label={text('protect.matter.possibleChild')} checked={possibleChild} onChange={setChild} />
        <TextField
          label={text('protect.matter.nationality')}
          hint={text('protect.matter.nationalityHint')}
          error={isCode ? undefined : text('protect.matter.nationalityHint')}
          maxLength={3}
          value={form.nationality}
          onChange={set('nationality')}
        />
        <TextField
          label={text('protect.matter.language')}
          hint={text('protect.statement.languageHint')}
          maxLength={35}
          value={form.language}
          onChange={set('language')}
        />
      </Form>
    </Dialog>
  )
}
