import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { api, type Batch, type Decision, type Pair } from '../../data/api.ts'
import { Loaded } from '../../desk/loaded.tsx'
import { ReasonDialog } from '../../desk/reason-dialog.tsx'
import { Trouble } from '../../desk/trouble.tsx'
import { showDay } from '../../i18n/show-day.ts'
import { useText } from '../../i18n/use-text.ts'
import { Button } from '../../ui/form/button.tsx'
import { Interval } from '../../ui/picture/interval.tsx'
import { Page } from '../../ui/shell/page.tsx'
import { Section } from '../../ui/shell/section.tsx'
import { Badge } from '../../ui/status/badge.tsx'
import { Progress } from '../../ui/status/progress.tsx'
import { JudgeBar } from './judge-bar.tsx'
import { PairView } from './pair-view.tsx'
import { showShare } from './show-share.ts'

export function BatchPage() {
  const text = useText()
  const { batch: id = '' } = useParams({ strict: false })
  const batch = useQuery({ queryKey: ['batch', id], queryFn: () => api.batch(id) })
  return (
    <Page
      title={text('pages.batch')}
      lead={text('batches.lead')}
      above={<Link to="/review/batches">{text('pages.batches')}</Link>}
    >
      <Loaded query={batch}>{(loaded) => <BatchBody batch={loaded} />}</Loaded>
    </Page>
  )
}

function BatchBody({ batch }: { batch: Batch }) {
  const text = useText()
  const client = useQueryClient()
  const [asking, setAsking] = useState<'accept' | 'undo'>()
  const { sample, estimate, state } = batch
  const settle = async (reason: string) => {
    const settled = await api.settleBatch(batch.id, asking === 'undo' ? 'undo' : 'accept', { reason })
    client.setQueryData(['batch', batch.id], settled)
    await client.invalidateQueries({
      predicate: ({ queryKey }) => queryKey[0] !== 'session' && queryKey[0] !== 'batch',
    })
  }
  return (
    <>
      <p>
        <Badge tone={state === 'accepted' ? 'green' : 'accent'}>{text(`batches.state.${state}`)}</Badge>{' '}
        {batch.pairs === 0 && text('batches.none')} {text('batches.leftOut', { n: batch.leftOut })}{' '}
        {batch.takenBack > 0 && text('batches.takenBack', { n: batch.takenBack })}
        {batch.accepted &&
          ` ${text('batches.acceptedBy', { name: batch.accepted.by, day: showDay(batch.accepted.at) })}`}
      </p>
      <Progress
        label={text('batches.sampleTitle')}
        share={sample.size === 0 ? 0 : sample.judged / sample.size}
        detail={text('batches.sampleProgress', sample)}
      />
      {estimate && (
        <Section
          title={text('batches.estimateTitle', {
            share: showShare(estimate.share),
            low: showShare(estimate.low),
            high: showShare(estimate.high),
          })}
          lead={text('batches.estimateNote')}
        >
          <Interval
            label={`${showShare(estimate.low)} – ${showShare(estimate.high)}`}
            {...estimate}
            ticks={[0.8, 0.85, 0.9, 0.95, 1].map((at) => ({ at, label: `${Math.round(at * 100)} %` }))}
          />
        </Section>
      )}
      {state === 'ready' && (
        <div>
          <Button kind="primary" onClick={() => setAsking('accept')}>
            {text('batches.accept', { n: batch.pairs })}
          </Button>
        </div>
      )}
      {state === 'accepted' && (
        <div>
          <Button kind="danger" onClick={() => setAsking('undo')}>
            {text('batches.undo')}
          </Button>
        </div>
      )}
      {state === 'sampling' && sample.next && <SamplePair key={sample.next.id} batch={batch.id} pair={sample.next} />}
      {asking && (
        <ReasonDialog
          title={text(`batches.${asking}Title`)}
          lead={text(`batches.${asking}Lead`)}
          submit={asking === 'accept' ? text('batches.accept', { n: batch.pairs }) : text('batches.undo')}
          kind={asking === 'accept' ? 'primary' : 'danger'}
          act={settle}
          onClose={() => setAsking(undefined)}
        />
      )}
    </>
  )
}

function SamplePair({ batch, pair }: { batch: string; pair: Pair }) {
  const client = useQueryClient()
  const judging = useMutation({
    mutationFn: ({ decision, reason }: { decision: Decision; reason: string }) =>
      api.judgeSample(batch, pair.id, { decision, reason }),
    onSuccess: (judged) => client.setQueryData(['batch', batch], judged),
  })
  return (
    <>
      <Trouble failure={judging.error} />
      <PairView pair={pair} />
      <JudgeBar busy={judging.isPending} onJudge={(decision, reason) => judging.mutate({ decision, reason })} />
    </>
  )
}
