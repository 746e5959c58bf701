import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useMay } from '../../data/session.ts'
import { useJob } from '../../data/use-job.ts'
import { useText } from '../../i18n/use-text.ts'
import { wordFor } from '../../i18n/word-for.ts'
import { Button } from '../../ui/form/button.tsx'
import { Notice } from '../../ui/status/notice.tsx'
import { Progress } from '../../ui/status/progress.tsx'
import styles from './import.module.css'

interface ImportProgressProps {
  readonly job: string
  readonly list: string
  readonly onAnother: () => void
}

/** The rows going in, live; it can be left and goes on. */
export function ImportProgress({ job: id, list, onAnother }: ImportProgressProps) {
  const text = useText()
  const may = useMay()
  const navigate = useNavigate()
  const client = useQueryClient()
  const job = useJob(id)
  const isDone = job?.state === 'done'
  useEffect(() => {
    // Session included: the linking that follows is a job of its own, shown over every page.
    if (isDone) void client.invalidateQueries()
  }, [isDone, client])
  return (
    <div className={styles.progress}>
      {!isDone && job?.state !== 'failed' && (
        <>
          <Progress
            label={`${text('job.kind.import')}: ${wordFor(text, 'step', job?.step ?? 'waiting')}`}
            share={job?.share ?? 0}
          />
          <p>{text('job.leave')}</p>
        </>
      )}
      {job?.state === 'failed' && (
        <Notice tone="red" title={text('job.failed')}>
          {job.problem}
        </Notice>
      )}
      {isDone && (
        <>
          <Notice tone="green" title={text('importing.done')}>
            {text('importing.doneMore')}
          </Notice>
          <div className={styles.next}>
            <Button kind="primary" onClick={() => void navigate({ to: '/lists/$list', params: { list } })}>
              {text('importing.openList')}
            </Button>
            {may('pair.judge') && (
              <Button onClick={() => void navigate({ to: '/review' })}>{text('importing.toReview')}</Button>
            )}
            <Button onClick={onAnother}>{text('importing.another')}</Button>
          </div>
        </>
      )}
    </div>
  )
}
