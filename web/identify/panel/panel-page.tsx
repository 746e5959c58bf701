import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { api, type PersonStatus } from '../../data/api.ts'
import { useMay } from '../../data/session.ts'
import { Loaded } from '../../desk/loaded.tsx'
import { useText } from '../../i18n/use-text.ts'
import { Page } from '../../ui/shell/page.tsx'
import { Section } from '../../ui/shell/section.tsx'
import { OutcomeView } from '../screenings/outcome-view.tsx'
import { showStatus } from '../screenings/show-status.ts'
import { DecideForm } from './decide-form.tsx'
import { DecisionHistory, Votes } from './decision-history.tsx'
import { OpenPanelForm } from './open-panel-form.tsx'
import styles from './panel.module.css'
import { VoteForm } from './vote-form.tsx'

const noted = { retry: false, staleTime: Number.POSITIVE_INFINITY, refetchOnReconnect: false, gcTime: 0 } as const

/** A panel looks at one person's record together: what was recorded, the votes, what was decided before, and the decision. */
export function PanelPage() {
  const text = useText()
  const { person = '' } = useParams({ strict: false })
  const status = useQuery({ queryKey: ['status', person], queryFn: () => api.status(person), ...noted })
  return (
    <Page
      title={text('pages.panel')}
      lead={text('panel.lead')}
      above={
        <Link to="/people/$person" params={{ person }}>
          {text('pages.person')}
        </Link>
      }
    >
      <Loaded query={status}>{(data) => <PanelBody person={person} status={data} />}</Loaded>
    </Page>
  )
}

function PanelBody({ person, status }: { person: string; status: PersonStatus }) {
  const text = useText()
  const may = useMay()
  const client = useQueryClient()
  const show = (now: PersonStatus) => {
    client.setQueryData(['status', person], now)
    void client.invalidateQueries({ queryKey: ['screenings'] })
  }
  return (
    <>
      <Section title={text('panel.status')}>
        <p className={styles.words}>{showStatus(status.words)}</p>
      </Section>
      <div className={styles.columns}>
        <div className={styles.column}>
          {status.screening ? <Record screening={status.screening} /> : <p>{text('panel.noInterview')}</p>}
          <DecisionHistory decisions={status.decisions} />
        </div>
        <div className={styles.column}>
          {status.panel ? (
            <>
              <Section title={status.panel.body} lead={text(`panel.stages.${status.panel.proposed.stage}`)}>
                {status.panel.votes.length === 0 && <p className={styles.quiet}>{text('panel.votesNone')}</p>}
                <Votes votes={status.panel.votes} />
              </Section>
              {may('panel.hold') && <VoteForm person={person} panel={status.panel.id} onSaved={show} />}
              {may('status.decide') && status.panel.votes.length > 0 && (
                <DecideForm key={status.panel.id} person={person} panel={status.panel} onSaved={show} />
              )}
            </>
          ) : (
            <>
              {may('panel.hold') && <OpenPanelForm person={person} onSaved={show} />}
              {may('status.decide') && (
                <details className={styles.more}>
                  <summary>{text('panel.decideAlone')}</summary>
                  <DecideForm key="alone" person={person} panel={null} onSaved={show} />
                </details>
              )}
            </>
          )}
        </div>
      </div>
    </>
  )
}

function Record({ screening }: { screening: string }) {
  const text = useText()
  const record = useQuery({ queryKey: ['screening', screening], queryFn: () => api.screening(screening), ...noted })
  return (
    <Loaded query={record}>
      {(data) => (
        <>
          <OutcomeView outcome={data.outcome} withdrawn={data.consentWithdrawn} />
          <p>
            <Link to="/interviews/$screening" params={{ screening }}>
              {text('panel.toInterview')}
            </Link>
          </p>
        </>
      )}
    </Loaded>
  )
}
