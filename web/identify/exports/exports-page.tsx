import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api, type Export } from '../../data/api.ts'
import { useMay } from '../../data/session.ts'
import { Loaded } from '../../desk/loaded.tsx'
import { ReasonDialog } from '../../desk/reason-dialog.tsx'
import { showDay } from '../../i18n/show-day.ts'
import { useText } from '../../i18n/use-text.ts'
import { Button } from '../../ui/form/button.tsx'
import { Page } from '../../ui/shell/page.tsx'
import { Badge } from '../../ui/status/badge.tsx'
import { Empty } from '../../ui/status/empty.tsx'
import { SimpleTable } from '../../ui/table/simple-table.tsx'

interface Settling {
  readonly id: string
  readonly outcome: 'approve' | 'refuse'
}
const tones = { waiting: 'amber', approved: 'green', refused: 'plain', taken: 'plain' } as const

export function ExportsPage() {
  const text = useText()
  const client = useQueryClient()
  const exports = useQuery({ queryKey: ['exports'], queryFn: api.exports })
  const [settling, setSettling] = useState<Settling>()
  const refresh = () => client.invalidateQueries({ queryKey: ['exports'] })
  return (
    <Page title={text('pages.exports')} lead={text('exports.lead')}>
      <Loaded query={exports}>
        {({ exports: asked }) =>
          asked.length === 0 ? (
            <Empty title={text('exports.emptyTitle')}>{text('exports.empty')}</Empty>
          ) : (
            <SimpleTable
              label={text('pages.exports')}
              head={[
                { id: 'asked', title: text('exports.column.asked') },
                { id: 'people', title: text('exports.column.people'), align: 'end' },
                { id: 'reason', title: text('exports.column.reason') },
                { id: 'state', title: text('exports.column.state') },
                { id: 'act', title: text('exports.column.act') },
              ]}
            >
              {asked.map((each) => (
                <tr key={each.id}>
                  <td>
                    {showDay(each.asked.at)}, {each.asked.by}
                  </td>
                  <td data-align="end">{each.people}</td>
                  <td>{each.asked.reason}</td>
                  <td>
                    <Badge tone={tones[each.state]}>{text(`exports.state.${each.state}`)}</Badge>
                  </td>
                  <td>
                    <NextStep
                      each={each}
                      onSettle={(outcome) => setSettling({ id: each.id, outcome })}
                      onTaken={refresh}
                    />
                  </td>
                </tr>
              ))}
            </SimpleTable>
          )
        }
      </Loaded>
      {settling && (
        <ReasonDialog
          title={text(`exports.${settling.outcome}Title`)}
          lead={text('exports.settleLead')}
          submit={text(`exports.${settling.outcome}`)}
          act={async (reason) => {
            await api.settleExport(settling.id, settling.outcome, { reason })
            await refresh()
          }}
          onClose={() => setSettling(undefined)}
        />
      )}
    </Page>
  )
}

interface NextStepProps {
  readonly each: Export
  readonly onSettle: (outcome: Settling['outcome']) => void
  readonly onTaken: () => void
}

function NextStep({ each, onSettle, onTaken }: NextStepProps) {
  const text = useText()
  const may = useMay()
  if (each.state === 'approved' && each.mine) {
    return (
      <a href={api.exportAddress(each.id)} download onClick={() => setTimeout(onTaken, 2000)}>
        {text('exports.take')}
      </a>
    )
  }
  if (each.state !== 'waiting') return null
  if (each.mine || !may('export.approve')) return <span>{each.mine && text('exports.mine')}</span>
  return (
    <>
      <Button onClick={() => onSettle('approve')}>{text('exports.approve')}</Button>{' '}
      <Button onClick={() => onSettle('refuse')}>{text('exports.refuse')}</Button>
    </>
  )
}
