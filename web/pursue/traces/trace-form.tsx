import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { api, type ChainSource } from '../../data/api.ts'
import { Trouble } from '../../desk/trouble.tsx'
import { showDay } from '../../i18n/show-day.ts'
import { useText } from '../../i18n/use-text.ts'
import { Form } from '../../ui/form/form.tsx'
import { SelectField } from '../../ui/form/select-field.tsx'
import { TextArea } from '../../ui/form/text-area.tsx'
import { TextField } from '../../ui/form/text-field.tsx'
import { FoundSeedsView } from './found-seeds-view.tsx'
import { anyLimit, LimitFields, type Limits, readLimits } from './limit-fields.tsx'

/** A report or addresses go in; what they name is shown and chosen; then it is traced. */
export function TraceForm({ chains }: { chains: readonly ChainSource[] }) {
  const text = useText()
  const navigate = useNavigate()
  const client = useQueryClient()
  const [source, setSource] = useState(chains[0]!.id)
  const [report, setReport] = useState('')
  const [title, setTitle] = useState('')
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [limits, setLimits] = useState<Limits>(anyLimit)
  const [wasSent, setSent] = useState(false)
  const chain = chains.find(({ id }) => id === source) ?? chains[0]!
  const finding = useMutation({ mutationFn: () => api.findSeeds({ source, text: report }) })
  const found = finding.data
  const seeds = (found?.seeds ?? []).filter((seed) => !left.has(seed))
  const read = readLimits(limits, chain.chain)
  const tracing = useMutation({
    mutationFn: (asked: Parameters<typeof api.tracePayments>[0]) => api.tracePayments(asked),
    onSuccess: (state) => {
      client.setQueryData(['trace', state.id], state)
      void client.invalidateQueries({ queryKey: ['traces'] })
      return navigate({ to: '/traces/$trace', params: { trace: state.id } })
    },
  })
  const forget = () => {
    finding.reset()
    tracing.reset()
    setSent(false)
    setLeft(new Set())
  }
  const send = () => {
    if (!found) return finding.mutate()
    setSent(true)
    if (seeds.length === 0 || title.trim() === '' || !read) return
    tracing.mutate({ source, title: title.trim(), seeds, ...read })
  }
  const age = chain.newest === null ? '' : showDay(chain.newest.slice(0, 10))
  return (
    <Form
      submit={text(found ? 'pursue.form.trace' : 'pursue.form.find')}
      busy={finding.isPending || tracing.isPending}
      disabled={report.trim() === ''}
      problem={<Trouble failure={finding.error ?? tracing.error} />}
      onSubmit={send}
    >
      <SelectField
        label={text('pursue.form.chain')}
        hint={text('pursue.form.chainHint', { transactions: chain.transactions, newest: age })}
        value={source}
        choices={chains.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(chosen) => {
          setSource(chosen)
          forget()
        }}
      />
      <TextArea
        label={text('pursue.form.report')}
        hint={text('pursue.form.reportHint')}
        rows={6}
        maxLength={100_000}
        dir="auto"
        spellCheck={false}
        autoComplete="off"
        value={report}
        onChange={(typed) => {
          setReport(typed)
          forget()
        }}
      />
      {found && (
        <>
          <FoundSeedsView
            found={found}
            left={left}
            isMissing={wasSent && seeds.length === 0}
            onToggle={(seed) => {
              const changed = new Set(left)
              if (!changed.delete(seed)) changed.add(seed)
              setLeft(changed)
            }}
          />
          <TextField
            label={text('pursue.form.title')}
            hint={text('pursue.form.titleHint')}
            error={wasSent && title.trim() === '' ? text('common.required') : undefined}
            maxLength={200}
            dir="auto"
            autoComplete="off"
            value={title}
            onChange={setTitle}
          />
          <LimitFields limits={limits} chain={chain.chain} isChecked={wasSent} onChange={setLimits} />
        </>
      )}
    </Form>
  )
}
