import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api, type ImportPreview, type ImportSettings, type ListKind, type NewList, type Wall } from '../../data/api.ts'
import { Trouble } from '../../desk/trouble.tsx'
import { en } from '../../i18n/en.ts'
import { useText } from '../../i18n/use-text.ts'
import { ChoiceField } from '../../ui/form/choice-field.tsx'
import { Form } from '../../ui/form/form.tsx'
import { SelectField } from '../../ui/form/select-field.tsx'
import { TextArea } from '../../ui/form/text-area.tsx'
import { TextField } from '../../ui/form/text-field.tsx'
import { Section } from '../../ui/shell/section.tsx'
import { Notice } from '../../ui/status/notice.tsx'
import { earlierList } from './earlier-list.ts'
import { wallFor } from './wall-for.ts'

interface TakeListProps {
  readonly preview: ImportPreview
  readonly isReady: boolean
  readonly onVersion: (settings: ImportSettings) => void
  readonly onStarted: (started: { job: string; list: string }) => void
}

const kinds = Object.keys(en.listKind) as ListKind[]
const walls = Object.keys(en.wall) as Wall[]
const withoutEnding = (file: string) => file.replace(/\.[^.]+$/, '')

/** The last step: is this a new list or a newer version, who made it, who may see it, and why it is taken. */
export function TakeList({ preview, isReady, onVersion, onStarted }: TakeListProps) {
  const text = useText()
  const lists = useQuery({ queryKey: ['lists'], queryFn: api.lists })
  const [versionOf, setVersionOf] = useState(preview.seemsVersionOf)
  const [list, setList] = useState<NewList>({
    name: withoutEnding(preview.file),
    kind: 'other',
    issuer: '',
    purpose: '',
    legalBasis: '',
    wall: 'protected',
    date: new Date().toISOString().slice(0, 10),
  })
  const [reason, setReason] = useState('')
  const [wasSent, setSent] = useState(false)
  /** The list that issuer and kind led to, and the one someone said this is no version of. */
  const [found, setFound] = useState<string>()
  const [refused, setRefused] = useState<string>()
  const confirming = useMutation({
    mutationFn: () =>
      api.confirmImport(preview.id, versionOf ? { versionOf, reason: reason.trim() } : { list, reason: reason.trim() }),
    onSuccess: onStarted,
  })
  const set = (change: Partial<NewList>) => setList({ ...list, ...change })
  const missing = (value: string) => (wasSent && value.trim() === '' ? text('common.required') : undefined)
  const isListComplete = [list.name, list.issuer, list.purpose, list.legalBasis, list.date].every((part) => part.trim())
  const isShort = reason.trim().length < 3
  const send = () => {
    setSent(true)
    if (!isShort && (versionOf || isListComplete)) confirming.mutate()
  }
  const chooseVersion = (id: string | null) => {
    setVersionOf(id)
    onVersion({ versionOf: id })
  }
  const others = lists.data?.lists ?? []
  // Asked once a field is left: a form that changes under someone's typing would be worse than a second look.
  const lookForEarlier = (said: Pick<NewList, 'kind' | 'issuer'>) => {
    const earlier = earlierList(others, said)
    if (!earlier || earlier.id === refused) return
    setFound(earlier.id)
    chooseVersion(earlier.id)
  }
  const { counts } = preview
  const isNothingNew = counts.imported === 0 && counts.aside === 0
  return (
    <Section title={text('importing.newOrVersion')}>
      <Form
        onSubmit={send}
        submit={text('importing.submit', { n: counts.imported })}
        busy={confirming.isPending}
        disabled={!isReady || isNothingNew}
        problem={<Trouble failure={confirming.error} />}
      >
        {others.length > 0 && (
          <ChoiceField
            label={text('importing.newOrVersion')}
            inline
            value={versionOf ? 'version' : 'new'}
            choices={[
              { value: 'new', label: text('importing.asNew') },
              { value: 'version', label: text('importing.asVersion') },
            ]}
            onChange={(choice) => {
              if (choice === 'new') setRefused(versionOf ?? undefined)
              chooseVersion(choice === 'new' ? null : (preview.seemsVersionOf ?? others[0]?.id ?? null))
            }}
          />
        )}
        {versionOf ? (
          <>
            <SelectField
              label={text('importing.versionOf')}
              value={versionOf}
              choices={others.map(({ id, name }) => ({ value: id, label: name }))}
              onChange={chooseVersion}
            />
            {found === versionOf && <Notice title={text('importing.sameIssuer')} />}
            <Notice title={text('importing.versionCounts', { ...counts })}>{text('importing.versionCaution')}</Notice>
          </>
        ) : (
          <>
            <TextField
              label={text('importing.name')}
              error={missing(list.name)}
              value={list.name}
              maxLength={200}
              dir="auto"
              onChange={(name) => set({ name })}
            />
            <SelectField
              label={text('importing.kind')}
              value={list.kind}
              choices={kinds.map((kind) => ({ value: kind, label: text(`listKind.${kind}`) }))}
              onChange={(kind) => {
                set({ kind, wall: wallFor(kind) })
                lookForEarlier({ kind, issuer: list.issuer })
              }}
            />
            <TextField
              label={text('importing.issuer')}
              hint={text('importing.issuerHint')}
              error={missing(list.issuer)}
              value={list.issuer}
              maxLength={200}
              dir="auto"
              onChange={(issuer) => set({ issuer })}
              onBlur={() => lookForEarlier(list)}
            />
            <ChoiceField
              label={text('importing.wall')}
              value={list.wall}
              choices={walls.map((wall) => ({
                value: wall,
                label: text(`wall.${wall}`),
                hint: text(`wallHint.${wall}`),
              }))}
              onChange={(wall) => set({ wall })}
            />
            <TextField
              label={text('importing.date')}
              error={missing(list.date)}
              type="date"
              value={list.date}
              onChange={(date) => set({ date })}
            />
            <TextField
              label={text('importing.purpose')}
              error={missing(list.purpose)}
              value={list.purpose}
              maxLength={500}
              dir="auto"
              onChange={(purpose) => set({ purpose })}
            />
            <TextField
              label={text('importing.legalBasis')}
              error={missing(list.legalBasis)}
              value={list.legalBasis}
              maxLength={500}
              dir="auto"
              onChange={(legalBasis) => set({ legalBasis })}
            />
          </>
        )}
        {isNothingNew && <Notice title={text('importing.unchangedAll')} />}
        <TextArea
          label={text('importing.reason')}
          hint={text('common.reasonHint')}
          error={wasSent && isShort ? text('common.reasonTooShort') : undefined}
          value={reason}
          onChange={setReason}
        />
      </Form>
    </Section>
  )
}
