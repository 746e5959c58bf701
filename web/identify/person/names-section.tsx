import type { Person } from '../../data/api.ts'
import { useText } from '../../i18n/use-text.ts'
import { Section } from '../../ui/shell/section.tsx'
import { SimpleTable } from '../../ui/table/simple-table.tsx'
import { RowPlace } from '../row/row-place.tsx'
import { WallBadge } from '../row/wall-badge.tsx'
import { Written } from '../row/written.tsx'

/** Every name as written, with the list and the row it stands on. */
export function NamesSection({ person }: { person: Person }) {
  const text = useText()
  const rows = new Map(person.rows.map((row) => [row.id, row]))
  return (
    <Section title={text('person.written')}>
      <SimpleTable
        label={text('person.written')}
        head={[
          { id: 'name', title: text('field.name') },
          { id: 'asField', title: text('person.asField') },
          { id: 'writtenOn', title: text('person.writtenOn') },
        ]}
      >
        {person.names.map((name) => {
          const row = rows.get(name.row)
          return (
            <tr key={`${name.row} ${name.field} ${name.text}`}>
              <td>
                <strong>
                  <Written>{name.text}</Written>
                </strong>
              </td>
              <td>{text(`field.${name.field}`)}</td>
              <td>
                {row && (
                  <>
                    <Written>{row.list.name}</Written>, <RowPlace row={row} />{' '}
                    {row.list.wall !== 'open' && <WallBadge wall={row.list.wall} />}
                  </>
                )}
              </td>
            </tr>
          )
        })}
      </SimpleTable>
    </Section>
  )
}
