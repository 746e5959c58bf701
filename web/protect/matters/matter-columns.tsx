import { Link } from '@tanstack/react-router'
import type { MatterLine } from '../../data/api.ts'
import { showDay } from '../../i18n/show-day.ts'
import type { Text } from '../../i18n/use-text.ts'
import { Badge } from '../../ui/status/badge.tsx'
import type { Column } from '../../ui/table/data-table.tsx'
import { showPlace } from '../show-place.ts'
import { Written } from '../written.tsx'

/** What one line of the matters shows: who and where, what they are accused of, and when they stand before a court. */
export function matterColumns(text: Text): readonly Column<MatterLine>[] {
  const title = (id: 'person' | 'country' | 'offences' | 'hearing' | 'held') => ({
    id,
    title: text(`protect.matters.column.${id}`),
  })
  return [
    {
      ...title('person'),
      width: 'minmax(12rem, 2fr)',
      phone: 'lead',
      cell: ({ id, reference, names, possibleChild }) => (
        <>
          <Link to="/matters/$matter" params={{ matter: id }}>
            <strong>{reference}</strong> <Written>{names[0] ?? ''}</Written>
          </Link>{' '}
          {possibleChild && <Badge tone="red">{text('protect.matters.child')}</Badge>}
        </>
      ),
    },
    {
      ...title('hearing'),
      width: 'minmax(10rem, 1.4fr)',
      phone: 'corner',
      cell: ({ hearing }) =>
        hearing ? (
          <span>
            {showDay(hearing.at.slice(0, 10))}, <Written>{hearing.about}</Written>
          </span>
        ) : (
          text('protect.matters.nothing')
        ),
    },
    {
      ...title('offences'),
      width: 'minmax(12rem, 2.4fr)',
      cell: ({ offences, gaps }) => (
        <>
          {offences.map((offence) => text(`protect.offence.${offence.class}`)).join(', ')}{' '}
          {gaps > 0 && <Badge tone="amber">{text('protect.matters.gap', { gaps })}</Badge>}
        </>
      ),
    },
    { ...title('country'), width: '8rem', cell: ({ jurisdiction }) => showPlace(text, jurisdiction) },
    {
      ...title('held'),
      width: '5rem',
      phone: 'none',
      cell: ({ detained }) => detained && <Badge tone="red">{text('protect.matters.held')}</Badge>,
    },
  ]
}
