import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useCallback, useMemo, useRef, useState } from 'react'
import { api } from '../../data/api.ts'
import { useMay } from '../../data/session.ts'
import { Trouble } from '../../desk/trouble.tsx'
import { useText } from '../../i18n/use-text.ts'
import { Button } from '../../ui/form/button.tsx'
import { Page } from '../../ui/shell/page.tsx'
import { Empty } from '../../ui/status/empty.tsx'
import { Waiting } from '../../ui/status/waiting.tsx'
import { ColumnChooser } from '../../ui/table/column-chooser.tsx'
import { DataTable } from '../../ui/table/data-table.tsx'
import { useHiddenColumns } from '../../ui/table/use-hidden-columns.ts'
import { useKeys } from '../../ui/use-keys.ts'
import { ExportDialog } from './export-dialog.tsx'
import styles from './people.module.css'
import { peopleColumns } from './people-columns.tsx'
import { PeopleSearch } from './people-search.tsx'
import { type PeopleFilters, usePeople } from './use-people.ts'

const noFilters: PeopleFilters = { query: '', nationality: '', list: '', child: false }

export function PeoplePage() {
  const text = useText()
  const may = useMay()
  const navigate = useNavigate()
  const box = useRef<HTMLInputElement>(null)
  const [filters, setFilters] = useState(noFilters)
  const [isExporting, setExporting] = useState(false)
  const [hidden, toggleColumn] = useHiddenColumns('people')
  const { people, enabled, mayBrowse } = usePeople(filters)
  const lists = useQuery({ queryKey: ['lists'], queryFn: api.lists, enabled: may('list.read') })
  useKeys({ '/': () => box.current?.focus() })

  const columns = useMemo(() => peopleColumns(text), [text])
  const shown = enabled ? (people.data?.pages.flatMap((page) => page.people) ?? []) : []
  const total = people.data?.pages[0]?.total ?? null
  const { hasNextPage, isFetching, fetchNextPage } = people
  const fetchMore = useCallback(() => {
    if (hasNextPage && !isFetching) void fetchNextPage()
  }, [hasNextPage, isFetching, fetchNextPage])

  return (
    <Page
      title={text('pages.people')}
      lead={text('people.lead')}
      actions={
        <>
          {may('row.register') && (
            <Button onClick={() => void navigate({ to: '/people/register' })}>{text('people.register')}</Button>
          )}
          {may('export.request') && (
            <Button disabled={shown.length === 0} onClick={() => setExporting(true)}>
              {text('people.export')}
            </Button>
          )}
        </>
      }
    >
      <PeopleSearch
        box={box}
        filters={filters}
        lists={lists.data?.lists ?? []}
        mayBrowse={mayBrowse}
        onChange={setFilters}
      />
      <div>
        <div className={styles.bar}>
          <span role="status">
            {enabled &&
              people.data &&
              (total === null ? text('people.shown', { n: shown.length }) : text('people.count', { n: total }))}
          </span>
          <ColumnChooser
            label={text('common.columns')}
            columns={columns.slice(1)}
            hidden={hidden}
            onToggle={toggleColumn}
          />
        </div>
        <Trouble failure={people.error} onRetry={() => void people.refetch()} />
        {enabled && people.isPending && <Waiting label={text('common.loading')} />}
        {!enabled && <Empty title={text('people.startTitle')}>{text('people.start')}</Empty>}
        {enabled && people.data && shown.length === 0 && (
          <Empty title={filters.query ? text('people.emptyTitle') : text('people.noneTitle')}>
            {filters.query ? text('people.empty') : text('people.none')}
          </Empty>
        )}
        {shown.length > 0 && (
          <DataTable
            label={text('pages.people')}
            columns={columns.filter(({ id }) => !hidden.has(id))}
            rows={shown}
            rowKey={({ id }) => id}
            total={total}
            onNearEnd={fetchMore}
          />
        )}
      </div>
      {isExporting && <ExportDialog filters={filters} onClose={() => setExporting(false)} />}
    </Page>
  )
}
