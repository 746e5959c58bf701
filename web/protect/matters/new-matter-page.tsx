import { useMutation, useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { api, type MatterLanguage } from '../../data/api.ts'
import { Trouble } from '../../desk/trouble.tsx'
import { en } from '../../i18n/en.ts'
import { useText } from '../../i18n/use-text.ts'
import { Form } from '../../ui/form/form.tsx'
import { SelectField } from '../../ui/form/select-field.tsx'
import { TextArea } from '../../ui/form/text-area.tsx'
import { TextField } from '../../ui/form/text-field.tsx'
import { Page } from '../../ui/shell/page.tsx'
import { linesOf } from '../lines-of.ts'
import { showPlace } from '../show-place.ts'

const empty = {
  names: '',
  reference: '',
  jurisdiction: 'TH',
  recipient: '',
  language: 'en' as MatterLanguage,
  lawyer: '',
  bar: '',
  firm: '',
  coAccused: '',
  reason: '',
}
const languages = Object.keys(en.protect.language) as MatterLanguage[]

/** Opens a matter, for someone in the register (their record is named in the address) or for someone on no list. */
export function NewMatterPage() {
  const text = useText()
  const navigate = useNavigate()
  const { person } = useParams({ strict: false })
  const [form, setForm] = useState(empty)
  const [wasSent, setSent] = useState(false)
  const law = useQuery({ queryKey: ['law'], queryFn: api.law })
  const opening = useMutation({
    mutationFn: () =>
      api.openMatter({
        person: person ?? null,
        names: linesOf(form.names),
        reference: form.reference.trim(),
        jurisdiction: form.jurisdiction,
        recipient: form.recipient.trim(),
        language: form.language,
        lawyer: { name: form.lawyer.trim(), bar: form.bar.trim() || null, firm: form.firm.trim() || null },
        coAccused: linesOf(form.coAccused),
        reason: form.reason.trim(),
      }),
    onSuccess: ({ id }) => navigate({ to: '/matters/$matter', params: { matter: id } }),
  })
  const needed = { names: !person, reference: true, recipient: true, lawyer: true } as const
  const missing = (Object.keys(needed) as (keyof typeof needed)[]).filter(
    (field) => needed[field] && form[field].trim() === '',
  )
  const isShort = form.reason.trim().length < 3
  const errorOf = (field: keyof typeof needed) =>
    wasSent && missing.includes(field) ? text('protect.opening.needed') : undefined
  const field = (name: 'reference' | 'recipient' | 'lawyer' | 'bar' | 'firm') => ({
    label: text(`protect.opening.${name}`),
    value: form[name],
    maxLength: name === 'reference' ? 60 : 200,
    dir: 'auto' as const,
    autoComplete: 'off',
    onChange: (value: string) => setForm({ ...form, [name]: value }),
  })
  const countries = (law.data?.jurisdictions ?? [])
    .map(({ jurisdiction }) => jurisdiction)
    .filter((each) => /^[A-Z]{2}$/.test(each) && each !== 'UN' && each !== 'EU')
  return (
    <Page
      title={text('pages.newMatter')}
      lead={text('protect.opening.lead')}
      above={<Link to="/matters">{text('pages.matters')}</Link>}
    >
      <Form
        submit={text('protect.opening.submit')}
        busy={opening.isPending}
        problem={<Trouble failure={opening.error} />}
        onSubmit={() => {
          setSent(true)
          if (missing.length === 0 && !isShort) opening.mutate()
        }}
      >
        <TextArea
          label={text('protect.opening.names')}
          hint={text('protect.opening.namesHint')}
          error={errorOf('names')}
          dir="auto"
          value={form.names}
          onChange={(names) => setForm({ ...form, names })}
        />
        <TextField {...field('reference')} hint={text('protect.opening.referenceHint')} error={errorOf('reference')} />
        <SelectField
          label={text('protect.opening.jurisdiction')}
          value={form.jurisdiction}
          choices={[...new Set([form.jurisdiction, ...countries])]
            .map((value) => ({ value, label: showPlace(text, value) }))
            .sort((a, b) => a.label.localeCompare(b.label))}
          onChange={(jurisdiction) => setForm({ ...form, jurisdiction })}
        />
        <TextField {...field('recipient')} hint={text('protect.opening.recipientHint')} error={errorOf('recipient')} />
        <SelectField
          label={text('protect.opening.language')}
          value={form.language}
          choices={languages.map((value) => ({ value, label: text(`protect.language.${value}`) }))}
          onChange={(language) => setForm({ ...form, language })}
        />
        <TextField {...field('lawyer')} error={errorOf('lawyer')} />
        <TextField {...field('bar')} />
        <TextField {...field('firm')} />
        <TextArea
          label={text('protect.opening.coAccused')}
          hint={text('protect.opening.coAccusedHint')}
          dir="auto"
          value={form.coAccused}
          onChange={(coAccused) => setForm({ ...form, coAccused })}
        />
        <TextArea
          label={text('common.reason')}
          hint={text('common.reasonHint')}
          error={wasSent && isShort ? text('common.reasonTooShort') : undefined}
          value={form.reason}
          onChange={(reason) => setForm({ ...form, reason })}
        />
      </Form>
    </Page>
  )
}
