import { Link } from '@tanstack/react-router'
import type { List } from '../../data/api.ts'
import { showDay } from '../../i18n/show-day.ts'
import type { Text } from '../../i18n/use-text.ts'
import { Badge } from '../../ui/status/badge.tsx'
import type { Column } from '../../ui/table/data-table.tsx'
import { WallBadge } from '../row/wall-badge.tsx'
import { Written } from '../row/written.tsx'

/** What one line of the lists shows. */
export function listColumns(text: Text): readonly Column<List>[] {
  const title = (id: 'name' | 'wall' | 'kind' | 'date' | 'rows' | 'aside' | 'versions' | 'imported') => ({
    id,
    title: text(`lists.column.${id}`),
  })
  return [
    {
      ...title('name'),
      width: 'minmax(10rem, 3fr)',
      phone: 'lead',
      cell: ({ id, name }) => (
        <Link to="/lists/$list" params={{ list: id }}>
          <strong>
            <Written>{name}</Written>
          </strong>
        </Link>
      ),
    },
    { ...title('wall'), width: '7rem', phone: 'corner', cell: ({ wall }) => <WallBadge wall={wall} /> },
    {
      ...title('kind'),
      width: 'minmax(7rem, 1.5fr)',
      phone: 'none',
      cell: ({ kind, issuer }) => (
        <>
          {text(`listKind.${kind}`)}, <Written>{issuer}</Written>
        </>
      ),
    },
    { ...title('date'), width: '7rem', cell: ({ date }) => showDay(date) },
    {
      ...title('rows'),
      width: '5rem',
      align: 'end',
      cell: ({ rows }) => text('lists.rows', { rows }),
    },
    {
      ...title('aside'),
      width: '5.5rem',
      align: 'end',
      cell: ({ aside }) => aside > 0 && <Badge tone="amber">{text('lists.asideCount', { aside })}</Badge>,
    },
    {
      ...title('versions'),
      width: '5rem',
      align: 'end',
      phone: 'none',
      cell: ({ versions }) => versions.length,
    },
    {
      ...title('imported'),
      width: 'minmax(8rem, 1fr)',
      phone: 'none',
      cell: ({ versions }) => {
        const latest = versions.at(-1)
        return latest && `${showDay(latest.imported)}, ${latest.by}`
      },
    },
  ]
}
