import { Link } from '@tanstack/react-router'
import type { PersonLine } from '../../data/api.ts'
import { showCountry } from '../../i18n/show-country.ts'
import { showDay } from '../../i18n/show-day.ts'
import type { Text } from '../../i18n/use-text.ts'
import { Badge } from '../../ui/status/badge.tsx'
import type { Column } from '../../ui/table/data-table.tsx'
import { FlagBadges } from '../row/flag-badges.tsx'
import { WallBadge } from '../row/wall-badge.tsx'
import { Written } from '../row/written.tsx'
import styles from './people.module.css'

const born = (text: Text, { birth, age }: PersonLine) => {
  if (birth) return showDay(birth)
  return age === null ? '' : text('people.age', { age })
}

/** What one line of the people table shows. */
export function peopleColumns(text: Text): readonly Column<PersonLine>[] {
  return [
    {
      id: 'name',
      title: text('people.column.name'),
      width: 'minmax(14rem, 3fr)',
      phone: 'lead',
      cell: ({ id, names }) => (
        <Link to="/people/$person" params={{ person: id }} className={styles.name ?? ''}>
          <Written>{names[0] ?? text('common.unknown')}</Written>
          {names.length > 1 && (
            <span className={styles.others}>
              {' '}
              <Written>{names.slice(1).join(' · ')}</Written>
            </span>
          )}
        </Link>
      ),
    },
    {
      id: 'nationality',
      title: text('people.column.nationality'),
      width: 'minmax(7rem, 1fr)',
      cell: ({ nationality }) => (nationality ? showCountry(nationality) : ''),
    },
    {
      id: 'sex',
      title: text('people.column.sex'),
      width: '4rem',
      cell: ({ sex }) => (sex === 'F' || sex === 'M' || sex === 'X' ? text(`sex.${sex}`) : (sex ?? '')),
    },
    { id: 'born', title: text('people.column.born'), width: '7.5rem', cell: (line) => born(text, line) },
    {
      id: 'lists',
      title: text('people.column.lists'),
      width: 'minmax(8rem, 1.5fr)',
      phone: 'none',
      cell: ({ lists }) => {
        const onlyHostile = lists.length > 0 && lists.every(({ wall }) => wall === 'hostile')
        return (
          <>
            {onlyHostile && <WallBadge wall="hostile" />} {lists.map(({ name }) => name).join(', ')}
          </>
        )
      },
    },
    {
      id: 'rows',
      title: text('people.column.rows'),
      width: '3.5rem',
      align: 'end',
      phone: 'none',
      cell: ({ rows }) => rows,
    },
    {
      id: 'state',
      title: text('people.column.state'),
      width: 'minmax(12rem, 1.2fr)',
      phone: 'corner',
      cell: ({ flags, possibleChild, proposed }) => (
        <>
          <FlagBadges flags={flags} possibleChild={possibleChild} />
          {proposed > 0 && <Badge>{text('people.proposed', { n: proposed })}</Badge>}
        </>
      ),
    },
  ]
}
