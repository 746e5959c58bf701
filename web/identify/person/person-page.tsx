import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { api, type Person } from '../../data/api.ts'
import { Refusal } from '../../data/refusal.ts'
import { useMay } from '../../data/session.ts'
import { Loaded } from '../../desk/loaded.tsx'
import { ReasonDialog } from '../../desk/reason-dialog.tsx'
import { useText } from '../../i18n/use-text.ts'
import { Page } from '../../ui/shell/page.tsx'
import { Notice } from '../../ui/status/notice.tsx'
import { Waiting } from '../../ui/status/waiting.tsx'
import { Written } from '../row/written.tsx'
import { ConsentsSection } from './consents-section.tsx'
import { EraseSection } from './erase-section.tsx'
import { LinksSection } from './links-section.tsx'
import { NamesSection } from './names-section.tsx'
import styles from './person-page.module.css'
import { PersonSummary } from './person-summary.tsx'
import { ProposedSection } from './proposed-section.tsx'
import { ReadersSection } from './readers-section.tsx'
import { RecordsSection } from './records-section.tsx'
import { TimelineSection } from './timeline-section.tsx'

/** Brings the questions of interviews along: whoever may not see interviews never loads them. */
const PersonInterviewsSection = lazy(async () => ({
  default: (await import('../screenings/person-interviews-section.tsx')).PersonInterviewsSection,
}))

export function PersonPage() {
  const text = useText()
  const { person: id = '' } = useParams({ strict: false })
  const person = useQuery({
    queryKey: ['person', id],
    queryFn: () => api.person(id),
    retry: false,
    // Each opening is noted in the log: a page left open must not be read again by itself.
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnReconnect: false,
  })
  const needsReason = person.error instanceof Refusal && person.error.code === 'reason-needed'
  return (
    <>
      {person.data ? (
        <PersonBody key={person.data.id} person={person.data} />
      ) : (
        <Page title={text('pages.person')} above={<Link to="/people">{text('pages.people')}</Link>}>
          {!needsReason && <Loaded query={person}>{() => null}</Loaded>}
        </Page>
      )}
      {needsReason && (
        <ReasonDialog
          title={text('people.tooManyReads')}
          lead={text('people.tooManyReadsMore')}
          submit={text('people.goOn')}
          act={async (reason) => {
            await api.giveReadingReason({ reason })
            await person.refetch()
          }}
          onClose={() => history.back()}
        />
      )}
    </>
  )
}

function PersonBody({ person }: { person: Person }) {
  const text = useText()
  const may = useMay()
  const client = useQueryClient()
  const { line } = person
  const refresh = async () => {
    await client.invalidateQueries({ queryKey: ['person', person.id] })
    void client.invalidateQueries({ queryKey: ['people'] })
  }
  const onlyHostile = line.lists.length > 0 && line.lists.every(({ wall }) => wall === 'hostile')
  return (
    <Page
      title={<Written>{line.names[0] ?? text('common.unknown')}</Written>}
      above={<Link to="/people">{text('pages.people')}</Link>}
      actions={
        may('matter.write') && (
          <Link to="/matters/new/$person" params={{ person: person.id }}>
            {text('protect.matters.open')}
          </Link>
        )
      }
    >
      {line.possibleChild && (
        <Notice tone="red" title={text('person.child')}>
          {text('person.childMore')}
        </Notice>
      )}
      {onlyHostile && <Notice tone="amber" title={text('person.hostileOnly')} />}
      {person.asylum && <Notice tone="amber" title={text('person.asylum')} />}
      <PersonSummary line={line} />
      <div className={styles.columns}>
        <div className={styles.column}>
          <NamesSection person={person} />
          <ProposedSection pairs={person.proposed} onChange={refresh} />
          <LinksSection pairs={person.links} onChange={refresh} />
          <RecordsSection person={person} onChange={refresh} />
        </div>
        <div className={styles.column}>
          {may('screening.read') && (
            <Suspense fallback={<Waiting label={text('common.loading')} rows={2} />}>
              <PersonInterviewsSection person={person.id} />
            </Suspense>
          )}
          <ConsentsSection person={person} onChange={refresh} />
          <TimelineSection timeline={person.timeline} />
          <ReadersSection readers={person.readers} />
          <EraseSection person={person.id} />
        </div>
      </div>
    </Page>
  )
}
