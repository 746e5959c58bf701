import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { api } from '../../data/api.ts'
import { Loaded } from '../../desk/loaded.tsx'
import { useText } from '../../i18n/use-text.ts'
import { Button } from '../../ui/form/button.tsx'
import { Page } from '../../ui/shell/page.tsx'
import { Badge } from '../../ui/status/badge.tsx'
import { Empty } from '../../ui/status/empty.tsx'
import { SimpleTable } from '../../ui/table/simple-table.tsx'
import { NewBatchDialog } from './new-batch-dialog.tsx'
import { showShare } from './show-share.ts'

const tones = { sampling: 'amber', ready: 'accent', accepted: 'green', undone: 'plain' } as const

export function BatchesPage() {
  const text = useText()
  const batches = useQuery({ queryKey: ['batches'], queryFn: api.batches })
  const [isStarting, setStarting] = useState(false)
  return (
    <Page
      title={text('pages.batches')}
      lead={text('batches.lead')}
      above={<Link to="/review">{text('pages.review')}</Link>}
      actions={
        <Button kind="primary" onClick={() => setStarting(true)}>
          {text('batches.start')}
        </Button>
      }
    >
      <Loaded query={batches}>
        {({ batches: all }) =>
          all.length === 0 ? (
            <Empty title={text('batches.emptyTitle')}>{text('batches.empty')}</Empty>
          ) : (
            <SimpleTable
              label={text('pages.batches')}
              head={[
                { id: 'state', title: text('batches.column.state') },
                { id: 'started', title: text('batches.column.started'), align: 'end' },
                { id: 'pairs', title: text('batches.column.pairs'), align: 'end' },
                { id: 'leftOut', title: text('batches.column.leftOut'), align: 'end' },
                { id: 'sample', title: text('batches.column.sample') },
                { id: 'estimate', title: text('batches.column.estimate') },
                { id: 'blank', title: '' },
              ]}
            >
              {all.map((batch) => (
                <tr key={batch.id}>
                  <td>
                    <Badge tone={tones[batch.state]}>{text(`batches.state.${batch.state}`)}</Badge>
                  </td>
                  <td data-align="end">{batch.threshold}</td>
                  <td data-align="end">{batch.pairs}</td>
                  <td data-align="end">{batch.leftOut}</td>
                  <td>{text('batches.sampleProgress', batch.sample)}</td>
                  <td>
                    {batch.estimate &&
                      `${showShare(batch.estimate.share)} (${showShare(batch.estimate.low)}–${showShare(batch.estimate.high)})`}
                  </td>
                  <td>
                    <Link to="/review/batches/$batch" params={{ batch: batch.id }}>
                      {text('batches.open')}
                    </Link>
                  </td>
                </tr>
              ))}
            </SimpleTable>
          )
        }
      </Loaded>
      {isStarting && <NewBatchDialog onClose={() => setStarting(false)} />}
    </Page>
  )
}
