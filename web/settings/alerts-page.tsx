import { useQuery } from '@tanstack/react-query'
import { type Alert, api } from '../data/api.ts'
import { Loaded } from '../desk/loaded.tsx'
import { en } from '../i18n/en.ts'
import { showDay } from '../i18n/show-day.ts'
import { type Text, useText } from '../i18n/use-text.ts'
import { Page } from '../ui/shell/page.tsx'
import { Empty } from '../ui/status/empty.tsx'
import { SimpleTable } from '../ui/table/simple-table.tsx'

type KnownKind = keyof typeof en.alerts.kinds
const isKnown = (kind: string): kind is KnownKind => Object.hasOwn(en.alerts.kinds, kind)
const words = (text: Text, { kind, count }: Alert) =>
  isKnown(kind)
    ? text(`alerts.kinds.${kind}`, { count })
    : text('alerts.other', { kind: kind.replaceAll('-', ' '), count })

export function AlertsPage() {
  const text = useText()
  const alerts = useQuery({ queryKey: ['alerts'], queryFn: api.alerts })
  return (
    <Page title={text('pages.alerts')} lead={text('alerts.lead')}>
      <Loaded query={alerts}>
        {({ alerts: all }) =>
          all.length === 0 ? (
            <Empty title={text('alerts.emptyTitle')}>{text('alerts.empty')}</Empty>
          ) : (
            <SimpleTable
              label={text('pages.alerts')}
              head={[
                { id: 'day', title: text('audit.column.day') },
                { id: 'by', title: text('audit.column.by') },
                { id: 'act', title: text('audit.column.act') },
              ]}
            >
              {all.map((alert) => (
                <tr key={alert.id}>
                  <td>{showDay(alert.at)}</td>
                  <td>{alert.by}</td>
                  <td>{words(text, alert)}</td>
                </tr>
              ))}
            </SimpleTable>
          )
        }
      </Loaded>
    </Page>
  )
}
