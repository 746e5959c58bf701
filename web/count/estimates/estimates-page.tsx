import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { api } from '../../data/api.ts'
import { Loaded } from '../../desk/loaded.tsx'
import { showDay } from '../../i18n/show-day.ts'
import { useText } from '../../i18n/use-text.ts'
import { Page } from '../../ui/shell/page.tsx'
import { Badge } from '../../ui/status/badge.tsx'
import { Empty } from '../../ui/status/empty.tsx'
import { SimpleTable } from '../../ui/table/simple-table.tsx'
import { showPeople } from '../show-people.ts'

/** Estimates from lists that the reader may count. */
export function EstimatesPage() {
  const text = useText()
  const estimates = useQuery({ queryKey: ['estimates'], queryFn: api.estimates })
  return (
    <Page
      title={text('pages.estimates')}
      lead={text('estimates.lead')}
      actions={<Link to="/estimates/new">{text('pages.newEstimate')}</Link>}
    >
      <Loaded query={estimates}>
        {({ estimates: made }) =>
          made.length === 0 ? (
            <Empty
              title={text('estimates.emptyTitle')}
              action={<Link to="/estimates/new">{text('pages.newEstimate')}</Link>}
            >
              {text('estimates.empty')}
            </Empty>
          ) : (
            <SimpleTable
              label={text('pages.estimates')}
              head={[
                { id: 'title', title: text('estimates.column.title') },
                { id: 'lists', title: text('estimates.column.lists') },
                { id: 'observed', title: text('estimates.column.observed'), align: 'end' },
                { id: 'estimate', title: text('estimates.column.estimate'), align: 'end' },
                { id: 'made', title: text('estimates.column.made') },
              ]}
            >
              {made.map(({ id, title, lists, observed, estimate, interval, by, day }) => (
                <tr key={id}>
                  <td>
                    <Link to="/estimates/$estimate" params={{ estimate: id }}>
                      {title}
                    </Link>
                  </td>
                  <td>{lists.join(', ')}</td>
                  <td data-align="end">{showPeople(observed)}</td>
                  <td data-align="end">
                    {estimate === null ? (
                      <Badge tone="amber">{text('estimates.none')}</Badge>
                    ) : (
                      <>
                        {showPeople(estimate)}
                        {interval && ` (${showPeople(interval.low)}–${showPeople(interval.high)})`}
                      </>
                    )}
                  </td>
                  <td>
                    {showDay(day)}, {by}
                  </td>
                </tr>
              ))}
            </SimpleTable>
          )
        }
      </Loaded>
    </Page>
  )
}
