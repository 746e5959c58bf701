import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { api, type List } from '../../data/api.ts'
import { useMay } from '../../data/session.ts'
import { Loaded } from '../../desk/loaded.tsx'
import { showDay } from '../../i18n/show-day.ts'
import { useText } from '../../i18n/use-text.ts'
import { Button } from '../../ui/form/button.tsx'
import { Page } from '../../ui/shell/page.tsx'
import { Badge } from '../../ui/status/badge.tsx'
import { Empty } from '../../ui/status/empty.tsx'
import { SimpleTable } from '../../ui/table/simple-table.tsx'
import { WallBadge } from '../row/wall-badge.tsx'
import { Written } from '../row/written.tsx'

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
      <SimpleTable
        label={text('pages.lists')}
        head={[
          { id: 'name', title: text('lists.column.name') },
          { id: 'wall', title: text('lists.column.wall') },
          { id: 'kind', title: text('lists.column.kind') },
          { id: 'date', title: text('lists.column.date') },
          { id: 'rows', title: text('lists.column.rows'), align: 'end' },
          { id: 'aside', title: text('lists.column.aside'), align: 'end' },
          { id: 'versions', title: text('lists.column.versions'), align: 'end' },
          { id: 'imported', title: text('lists.column.imported') },
        ]}
      >
        {lists.map((list) => {
          const latest = list.versions.at(-1)
          return (
            <tr key={list.id}>
              <td>
                <Link to="/lists/$list" params={{ list: list.id }}>
                  <strong>
                    <Written>{list.name}</Written>
                  </strong>
                </Link>
              </td>
              <td>
                <WallBadge wall={list.wall} />
              </td>
              <td>
                {text(`listKind.${list.kind}`)}, <Written>{list.issuer}</Written>
              </td>
              <td>{showDay(list.date)}</td>
              <td data-align="end">{list.rows.toLocaleString()}</td>
              <td data-align="end">{list.aside > 0 ? <Badge tone="amber">{list.aside}</Badge> : list.aside}</td>
              <td data-align="end">{list.versions.length}</td>
              <td>{latest && `${showDay(latest.imported)}, ${latest.by}`}</td>
            </tr>
          )
        })}
      </SimpleTable>
      <p>
        {text('lists.total', { lists: lists.length, rows: sum(({ rows }) => rows), aside: sum(({ aside }) => aside) })}
      </p>
    </>
  )
}
