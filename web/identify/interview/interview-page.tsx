import { wordsFor } from '@homeward/screen'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { api, type Screening } from '../../data/api.ts'
import { useMay } from '../../data/session.ts'
import { Loaded } from '../../desk/loaded.tsx'
import { Trouble } from '../../desk/trouble.tsx'
import { showDay } from '../../i18n/show-day.ts'
import { languageName } from '../../i18n/show-language.ts'
import { useText } from '../../i18n/use-text.ts'
import { Button } from '../../ui/form/button.tsx'
import { Page } from '../../ui/shell/page.tsx'
import { Section } from '../../ui/shell/section.tsx'
import { Notice } from '../../ui/status/notice.tsx'
import { Written } from '../row/written.tsx'
import { NotesSection } from '../screenings/notes-section.tsx'
import { OutcomeView } from '../screenings/outcome-view.tsx'
import { PhotoSection } from '../screenings/photo/photo-section.tsx'
import { ConditionsForm } from '../triage/conditions-form.tsx'
import { HandOverCard } from '../triage/hand-over-card.tsx'
import { useSaver } from '../triage/use-saver.ts'
import { AskList } from './ask-list.tsx'
import styles from './interview.module.css'
import { KnownAnswers } from './known-answers.tsx'
import { PrivilegedForm } from './privileged-form.tsx'
import { PrivilegedReading } from './privileged-reading.tsx'

export function InterviewPage() {
  const text = useText()
  const { screening: id = '' } = useParams({ strict: false })
  const screening = useQuery({
    queryKey: ['screening', id],
    queryFn: () => api.screening(id),
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnReconnect: false,
    gcTime: 0,
  })
  if (screening.data) return <Interview key={id} screening={screening.data} />
  return (
    <Page title={text('pages.interview')} above={<Link to="/interviews">{text('pages.screenings')}</Link>}>
      <Loaded query={screening}>{() => null}</Loaded>
    </Page>
  )
}

function Interview({ screening }: { screening: Screening }) {
  const text = useText()
  const may = useMay()
  const navigate = useNavigate()
  const client = useQueryClient()
  const key = ['screening', screening.id]
  const show = (now: Screening) => client.setQueryData(key, now)
  const refresh = async () => {
    const now = await api.screening(screening.id)
    show(now)
  }
  const { save, unsaved, isStuck, failure } = useSaver(async (answer) => {
    await api.recordAnswer(screening.id, answer)
    await refresh()
  })
  const assigning = useMutation({
    mutationFn: (to: 'me' | 'nobody') => api.assignScreening(screening.id, { to }),
    onSuccess: show,
  })
  const finishing = useMutation({ mutationFn: () => api.finishScreening(screening.id), onSuccess: show })
  const isFull = screening.instrument === 'full'
  const mayAsk = may('screening.conduct') && screening.consentWithdrawn === null
  return (
    <Page
      title={
        <>
          {screening.reference}
          {screening.name !== screening.reference && (
            <>
              {' · '}
              <Written>{screening.name}</Written>
            </>
          )}
        </>
      }
      lead={`${text(`interview.instrument.${screening.instrument}`)}, ${languageName(screening.language)}, ${screening.site}`}
      above={<Link to="/interviews">{text('pages.screenings')}</Link>}
      actions={
        <>
          {may('panel.hold') && (
            <Button onClick={() => void navigate({ to: '/panel/$person', params: { person: screening.person } })}>
              {text('interview.toPanel')}
            </Button>
          )}
          {mayAsk && isFull && screening.finished === null && (
            <Button kind="primary" busy={finishing.isPending} onClick={() => finishing.mutate()}>
              {text('interview.finish')}
            </Button>
          )}
        </>
      }
    >
      <Trouble failure={failure ?? assigning.error ?? finishing.error} />
      {isStuck && <Notice tone="amber" title={text('triage.unsaved', { n: unsaved })} />}
      {screening.stop === 'child' && (
        <Notice tone="red" title={wordsFor('stop-and-call-child-protection', 'en')}>
          <p>{text('interview.child')}</p>
          <Link to="/children/$person" params={{ person: screening.person }}>
            {text('pages.child')}
          </Link>
        </Notice>
      )}
      {screening.finished && <Notice title={text('interview.reopen', { day: showDay(screening.finished) })} />}
      <p className={styles.with}>
        {screening.assigned ? text('interview.assigned', { name: screening.assigned }) : text('interview.unassigned')}
        <Button
          kind="quiet"
          busy={assigning.isPending}
          onClick={() => assigning.mutate(screening.isMine ? 'nobody' : 'me')}
        >
          {text(screening.isMine ? 'interview.give' : 'interview.take')}
        </Button>
      </p>
      <div className={styles.columns}>
        <div className={styles.column}>
          <KnownAnswers screening={screening} />
          {isFull && mayAsk && (
            <Section title={text('interview.ask')} lead={text('interview.lead')}>
              <AskList ask={screening.ask} language={screening.language} answers={screening.answers} onAnswer={save} />
            </Section>
          )}
          {isFull && mayAsk && screening.stop === null && may('privileged.record') && (
            <PrivilegedForm screening={screening} />
          )}
          {may('privileged.read') && <PrivilegedReading screening={screening.id} />}
        </div>
        <div className={styles.column}>
          <OutcomeView outcome={screening.outcome} withdrawn={screening.consentWithdrawn} />
          <Section title={text('conditions.title')}>
            <ConditionsForm screening={screening} onSaved={() => void refresh()} />
          </Section>
          <PhotoSection screening={screening} onSaved={() => void refresh()} />
          <NotesSection person={screening.person} />
          {mayAsk && <HandOverCard screening={screening} onSaved={show} />}
        </div>
      </div>
    </Page>
  )
}
