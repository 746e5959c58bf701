import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { api, type Trace } from '../../data/api.ts'
import { Loaded } from '../../desk/loaded.tsx'
import { showDay } from '../../i18n/show-day.ts'
import { useText } from '../../i18n/use-text.ts'
import { Button } from '../../ui/form/button.tsx'
import { Page } from '../../ui/shell/page.tsx'
import { Section } from '../../ui/shell/section.tsx'
import { Notice } from '../../ui/status/notice.tsx'
import { Waiting } from '../../ui/status/waiting.tsx'
import { TransactionDialog } from '../look/transaction-dialog.tsx'
import { AskPack } from './ask-pack.tsx'
import { CompareSection } from './compare-section.tsx'
import { CutSection } from './cut-section.tsx'
import { ExitsSection } from './exits-section.tsx'
import { GroundsSection } from './grounds-section.tsx'
import { PicturesSection } from './pictures-section.tsx'

const askAgainEvery = 1500

/** One trace: where the money can still be stopped comes first, then how it went there and what the finding rests on. */
export function TracePage() {
  const text = useText()
  const { trace: id = '' } = useParams({ strict: false })
  const state = useQuery({
    queryKey: ['trace', id],
    queryFn: () => api.trace(id),
    refetchInterval: ({ state: { data } }) => (data && !data.trace && data.fault === null ? askAgainEvery : false),
  })
  return (
    <Loaded query={state}>
      {({ title, day, fault, trace }) => (
        <Page
          title={<bdi>{title}</bdi>}
          lead={text('pursue.trace.made', { day: showDay(day) })}
          above={<Link to="/traces">{text('pages.traces')}</Link>}
          actions={
            trace && (
              <>
                <Link to="/traces/$trace/graph" params={{ trace: id }}>
                  {text('pages.traceGraph')}
                </Link>
                <Link to="/traces/$trace/clusters" params={{ trace: id }}>
                  {text('pages.traceClusters')}
                </Link>
              </>
            )
          }
        >
          {fault !== null && (
            <Notice tone="red" title={text('pursue.trace.stopped')}>
              {fault}
            </Notice>
          )}
          {trace ? (
            <Traced id={id} trace={trace} />
          ) : (
            fault === null && <Waiting label={text('pursue.trace.running')} />
          )}
        </Page>
      )}
    </Loaded>
  )
}

function Traced({ id, trace }: { id: string; trace: Trace }) {
  const text = useText()
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [isAsking, setAsking] = useState(false)
  const [shown, setShown] = useState<string>()
  const firm = trace.exits.filter((exit) => exit.firm !== '0')
  const look = trace.source === null ? undefined : setShown
  return (
    <>
      {trace.warnings.map((warning) => (
        <Notice key={warning} tone="amber" title={text('pursue.trace.lookAlikes')}>
          {warning}
        </Notice>
      ))}
      <ExitsSection
        id={id}
        trace={trace}
        chosen={chosen}
        onLook={look}
        onToggle={(address) => {
          const changed = new Set(chosen)
          if (!changed.delete(address)) changed.add(address)
          setChosen(changed)
        }}
        actions={
          firm.length > 0 &&
          !trace.asked.backward && (
            <Button kind="primary" onClick={() => setAsking(true)}>
              {text('pursue.exits.ask', { count: chosen.size })}
            </Button>
          )
        }
      />
      <PicturesSection id={id} trace={trace} />
      <CompareSection trace={trace} />
      <CutSection trace={trace} />
      <GroundsSection trace={trace} />
      {trace.source === null && (
        <Section title={text('pursue.trace.old')}>
          <p>{text('pursue.trace.oldHint')}</p>
        </Section>
      )}
      {isAsking && <AskPack id={id} trace={trace} chosen={chosen} onClose={() => setAsking(false)} />}
      {shown !== undefined && trace.source !== null && (
        <TransactionDialog source={trace.source} tx={shown} onClose={() => setShown(undefined)} />
      )}
    </>
  )
}
