import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { api, type List } from '../../data/api.ts'
import { useMay } from '../../data/session.ts'
import { Loaded } from '../../desk/loaded.tsx'
import { useText } from '../../i18n/use-text.ts'
import { Button } from '../../ui/form/button.tsx'
import { Page } from '../../ui/shell/page.tsx'
import { Empty } from '../../ui/status/empty.tsx'
import { DataTable } from '../../ui/table/data-table.tsx'
import { listColumns } from './list-columns.tsx'

export function ListsPage() {
  const text = useText()
  const may = useMay()
  const navigate = useNavigate()
  const lists = useQuery({ queryKey: ['lists'], queryFn: api.lists })
  const importButton = may('list.import') && (
    <Button kind="primary" onClick={() => void navigate({ to: '/lists/import' })}>
      {text('lists.import')}
    </Button>
  )
  return (
    <Page
      title={text('pages.lists')}
      lead={text('lists.lead')}
      actions={
        <>
          <Button onClick={() => void navigate({ to: '/lists/reconciliation' })}>{text('lists.disagree')}</Button>
          {may('row.correct') && (
            <Button onClick={() => void navigate({ to: '/lists/conflicts' })}>{text('lists.settle')}</Button>
          )}
          {may('overlap.read') && (
            <Button onClick={() => void navigate({ to: '/lists/overlap' })}>{text('lists.compare')}</Button>
          )}
          {importButton}
        </>
      }
    >
      <Loaded query={lists}>
        {({ lists: all }) =>
          all.length === 0 ? (
            <Empty title={text('lists.emptyTitle')} action={importButton}>
              {text('lists.empty')}
            </Empty>
          ) : (
            <ListTable lists={all} />
          )
        }
      </Loaded>
    </Page>
  )
}

function ListTable({ lists }: { lists: readonly List[] }) {
  const text = useText()
  const sum = (of: (list: List) => number) => lists.reduce((total, list) => total + of(list), 0)
  return (
    <>
      <DataTable label={text('pages.lists')} columns={listColumns(text)} rows={lists} rowKey={({ id }) => id} />
      <p>
        {text('lists.total', { lists: lists.length, rows: sum(({ rows }) => rows), aside: sum(({ aside }) => aside) })}
      </p>
    </>
  )
}
