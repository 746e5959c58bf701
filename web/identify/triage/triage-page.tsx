import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { api, type Screening } from '../../data/api.ts'
import { Loaded } from '../../desk/loaded.tsx'
import { Trouble } from '../../desk/trouble.tsx'
import { showDay } from '../../i18n/show-day.ts'
import { useText } from '../../i18n/use-text.ts'
import { Button } from '../../ui/form/button.tsx'
import { Notice } from '../../ui/status/notice.tsx'
import { ChildStop } from './child-stop.tsx'
import { type Door, doors, EmergencyDoors } from './emergency-doors.tsx'
import { LastScreen } from './last-screen.tsx'
import { QuestionScreen } from './question-screen.tsx'
import styles from './triage.module.css'
import { useTriage } from './use-triage.ts'

export function TriagePage() {
  const { screening: id = '' } = useParams({ strict: false })
  const screening = useQuery({
    queryKey: ['screening', id],
    queryFn: () => api.screening(id),
    retry: false,
    // Each opening is noted in the log, and what was tapped here is newer than what the office last said.
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnReconnect: false,
    gcTime: 0,
  })
  return (
    <Loaded query={screening}>
      {(data) => (data.instrument === 'triage' ? <Triage key={data.id} screening={data} /> : null)}
    </Loaded>
  )
}

function Triage({ screening }: { screening: Screening }) {
  const text = useText()
  const client = useQueryClient()
  const navigate = useNavigate()
  const { questions, at, setAt, given, answer, unsaved, isStuck, failure, isStopped } = useTriage(screening)
  const [door, setDoor] = useState<Door>()
  const [isOver, setOver] = useState(false)
  const question = questions[at]
  const open = (which: Door) => {
    answer(doors[which].question, 'yes')
    setDoor(which === 'child' ? undefined : which)
  }
  const takeBack = (which: Door) => {
    answer(doors[which].question, 'not-asked')
    setDoor(undefined)
  }
  const opened = new Set([...given].filter(([, { value }]) => value === 'yes').map(([id]) => id))
  const end = () => {
    void client.invalidateQueries({ queryKey: ['screenings'] })
    void navigate({ to: '/triage' })
  }
  return (
    <div className={styles.triage}>
      <EmergencyDoors opened={opened} onOpen={open} />
      <header className={styles.bar}>
        <strong>{screening.reference}</strong>
        {question && !isStopped && <span>{text('triage.progress', { at: at + 1, of: questions.length })}</span>}
        <span role="status" className={unsaved > 0 ? styles.unsaved : styles.saved}>
          {unsaved > 0 ? text('triage.saving') : text('triage.saved')}
        </span>
      </header>
      <progress className={styles.line} aria-hidden="true" max={questions.length} value={at} />
      {isStuck && <Notice tone="amber" title={text('triage.unsaved', { n: unsaved })} />}
      <Trouble failure={failure} />
      {screening.consentWithdrawn && (
        <Notice tone="amber" title={text('outcome.withdrawn', { day: showDay(screening.consentWithdrawn) })} />
      )}
      {door && !isStopped && (
        <Notice tone="red" title={text(`triage.doorTitle.${door}`)}>
          <p>{text(`triage.doorText.${door}`)}</p>
          <div className={styles.doorActions}>
            <Button kind="primary" onClick={() => setDoor(undefined)}>
              {text('triage.doorDone')}
            </Button>
            <Button onClick={() => takeBack(door)}>{text('triage.mistake')}</Button>
          </div>
        </Notice>
      )}
      {isStopped ? (
        <>
          <ChildStop
            screening={screening}
            isSaved={unsaved === 0}
            onMistake={given.has('age_under_18') ? () => takeBack('child') : undefined}
          />
          {isOver ? null : (
            <div>
              <Button
                kind="primary"
                onClick={() => {
                  setOver(true)
                  void api.finishScreening(screening.id).then(end)
                }}
              >
                {text('triage.finish')}
              </Button>
            </div>
          )}
        </>
      ) : question ? (
        <QuestionScreen
          key={question.id}
          question={question}
          language={screening.language}
          given={given.get(question.id)}
          onAnswer={(value, words) => {
            answer(question.id, value, words)
            setAt(at + 1)
          }}
        />
      ) : (
        <LastScreen id={screening.id} isSaved={unsaved === 0} onEnd={end} />
      )}
      <footer className={styles.foot}>
        {at > 0 && !isStopped && (
          <Button kind="quiet" onClick={() => setAt(at - 1)}>
            {text('triage.back')}
          </Button>
        )}
        <Link to="/interviews/$screening" params={{ screening: screening.id }}>
          {text('pages.interview')}
        </Link>
      </footer>
    </div>
  )
}
