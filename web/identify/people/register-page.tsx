import { useMutation } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { api, type RowFieldName } from '../../data/api.ts'
import { Trouble } from '../../desk/trouble.tsx'
import { useText } from '../../i18n/use-text.ts'
import { Form } from '../../ui/form/form.tsx'
import { TextArea } from '../../ui/form/text-area.tsx'
import { TextField } from '../../ui/form/text-field.tsx'
import { Page } from '../../ui/shell/page.tsx'

const fields = [
  'name',
  'alias',
  'sex',
  'birth',
  'age',
  'nationality',
  'document',
  'phone',
  'handle',
  'place',
  'other',
] as const
type AskedField = (typeof fields)[number]
const hinted = { name: 1, birth: 1, age: 1, sex: 1, nationality: 1 } as const
const hasHint = (field: AskedField): field is keyof typeof hinted => Object.hasOwn(hinted, field)

export function RegisterPage() {
  const text = useText()
  const navigate = useNavigate()
  const [values, setValues] = useState<Partial<Record<RowFieldName, string>>>({})
  const [reason, setReason] = useState('')
  const [wasSent, setSent] = useState(false)
  const registering = useMutation({
    mutationFn: () => {
      const given = Object.entries(values).flatMap(([field, value]) => (value.trim() ? [[field, value.trim()]] : []))
      return api.registerPerson({ values: Object.fromEntries(given), reason: reason.trim() })
    },
    onSuccess: ({ person }) => navigate({ to: '/people/$person', params: { person } }),
  })
  const wrong: Partial<Record<AskedField, string>> = {
    ...(values.name?.trim() ? {} : { name: text('register.nameNeeded') }),
    ...(/^(\d{4}(-\d\d){0,2})?$/.test(values.birth?.trim() ?? '') ? {} : { birth: text('register.birthWrong') }),
    ...(/^\d{0,3}$/.test(values.age?.trim() ?? '') ? {} : { age: text('register.ageWrong') }),
  }
  const isShort = reason.trim().length < 3
  const send = () => {
    setSent(true)
    if (Object.keys(wrong).length === 0 && !isShort) registering.mutate()
  }
  return (
    <Page
      title={text('pages.register')}
      lead={text('register.lead')}
      above={<Link to="/people">{text('pages.people')}</Link>}
    >
      <Form
        onSubmit={send}
        submit={text('register.submit')}
        busy={registering.isPending}
        problem={<Trouble failure={registering.error} />}
      >
        {fields.map((field) => (
          <TextField
            key={field}
            label={text(`field.${field}`)}
            hint={hasHint(field) ? text(`register.hint.${field}`) : undefined}
            error={wasSent ? wrong[field] : undefined}
            dir="auto"
            autoComplete="off"
            value={values[field] ?? ''}
            onChange={(value) => setValues({ ...values, [field]: value })}
          />
        ))}
        <TextArea
          label={text('common.reason')}
          hint={text('common.reasonHint')}
          error={wasSent && isShort ? text('common.reasonTooShort') : undefined}
          value={reason}
          onChange={setReason}
        />
      </Form>
    </Page>
  )
}
