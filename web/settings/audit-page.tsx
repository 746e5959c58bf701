import { useInfiniteQuery } from '@tanstack/react-query'
import { useCallback, useMemo, useState } from 'react'
import { type AuditEntry, api } from '../data/api.ts'
import { Loaded } from '../desk/loaded.tsx'
import { en } from '../i18n/en.ts'
import { showDay } from '../i18n/show-day.ts'
import { type Text, useText } from '../i18n/use-text.ts'
import { wordFor } from '../i18n/word-for.ts'
import { SelectField } from '../ui/form/select-field.tsx'
import { Page } from '../ui/shell/page.tsx'
import { Badge } from '../ui/status/badge.tsx'
import { Empty } from '../ui/status/empty.tsx'
import { type Column, DataTable } from '../ui/table/data-table.tsx'

type Act = AuditEntry['act']
const acts = Object.keys(en.audit.acts) as Act[]

function auditColumns(text: Text): Column<AuditEntry>[] {
  return [
    { id: 'day', title: text('audit.column.day'), width: '7rem', phone: 'corner', cell: ({ at }) => showDay(at) },
    {
      id: 'by',
      title: text('audit.column.by'),
      width: 'minmax(8rem, 1fr)',
      phone: 'lead',
      cell: ({ by }) => by || text('audit.program'),
    },
    {
      id: 'act',
      title: text('audit.column.act'),
      width: '8rem',
      cell: ({ act }) => <Badge tone={act === 'refused' ? 'amber' : 'plain'}>{text(`audit.acts.${act}`)}</Badge>,
    },
    {
      id: 'kind',
      title: text('audit.column.kind'),
      width: 'minmax(7rem, 1fr)',
      cell: ({ kind }) => wordFor(text, 'kind', kind),
    },
    {
      id: 'reason',
      title: text('audit.column.reason'),
      width: 'minmax(8rem, 2fr)',
      cell: ({ reason }) => reason ?? '',
    },
    {
      id: 'position',
      title: text('audit.column.position'),
      width: '5.5rem',
      align: 'end',
      phone: 'none',
      cell: ({ position }) => position,
    },
  ]
}

export function AuditPage() {
  const text = useText()
  const [act, setAct] = useState<Act | ''>('')
  const audit = useInfiniteQuery({
    queryKey: ['audit', act],
    queryFn: ({ pageParam }) => api.audit({ before: pageParam, act }),
    initialPageParam: undefined as number | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  })
  const columns = useMemo(() => auditColumns(text), [text])
  const { hasNextPage, isFetching, fetchNextPage } = audit
  const fetchMore = useCallback(() => {
    if (hasNextPage && !isFetching) void fetchNextPage()
  }, [hasNextPage, isFetching, fetchNextPage])
  return (
    <Page title={text('pages.audit')} lead={text('audit.lead')}>
      <SelectField<Act | ''>
        label={text('audit.act')}
        value={act}
        choices={[
          { value: '', label: text('audit.anyAct') },
          ...acts.map((each) => ({ value: each, label: text(`audit.acts.${each}`) })),
        ]}
        onChange={setAct}
      />
      <Loaded query={audit}>
        {({ pages }) => {
          const entries = pages.flatMap((page) => page.entries)
          if (entries.length === 0) return <Empty title={text('audit.emptyTitle')}>{text('audit.empty')}</Empty>
          return (
            <DataTable
              label={text('pages.audit')}
              columns={columns}
              rows={entries}
              rowKey={({ position }) => String(position)}
              onNearEnd={fetchMore}
            />
          )
        }}
      </Loaded>
    </Page>
  )
}
