import type { Session } from '../data/api.ts'
import { useText } from '../i18n/use-text.ts'
import { wordFor } from '../i18n/word-for.ts'
import { Notice } from '../ui/status/notice.tsx'
import { Progress } from '../ui/status/progress.tsx'
import styles from './job-news.module.css'

/** What the office is busy with, over every page, so that nobody waits without knowing. */
export function JobNews({ session }: { session: Session }) {
  const text = useText()
  const busy = session.jobs.filter(({ state }) => state === 'running' || state === 'waiting')
  const failed = session.jobs.filter(({ state }) => state === 'failed')
  const { read, total } = session.view
  if (busy.length === 0 && failed.length === 0 && read >= total) return null
  return (
    <div className={styles.news}>
      {read < total && <Progress label={text('job.view', { read, total })} share={read / total} />}
      {busy.map((job) => (
        <Progress
          key={job.id}
          label={`${text(`job.kind.${job.kind}`)}: ${wordFor(text, 'step', job.step)}`}
          share={job.share}
        />
      ))}
      {failed.map((job) => (
        <Notice key={job.id} tone="amber" title={text(`job.kind.${job.kind}`)}>
          {text('job.failed')}
        </Notice>
      ))}
    </div>
  )
}
