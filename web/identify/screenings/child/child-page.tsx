import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { api, type ChildReview } from '../../../data/api.ts'
import { useMay } from '../../../data/session.ts'
import { Loaded } from '../../../desk/loaded.tsx'
import { showDay } from '../../../i18n/show-day.ts'
import { useText } from '../../../i18n/use-text.ts'
import { Page } from '../../../ui/shell/page.tsx'
import { Section } from '../../../ui/shell/section.tsx'
import { Empty } from '../../../ui/status/empty.tsx'
import { Written } from '../../row/written.tsx'
import { NotesSection } from '../notes-section.tsx'
import styles from './child.module.css'
import { ChildStepForm } from './child-step-form.tsx'

/** What is done for someone who may be a child, step by step, instead of any interview. */
export function ChildPage() {
  const text = useText()
  const client = useQueryClient()
  const { person = '' } = useParams({ strict: false })
  const key = ['child-review', person]
  const review = useQuery({ queryKey: key, queryFn: () => api.childReview(person), retry: false })
  return (
    <Page
      title={text('pages.child')}
      lead={text('child.lead')}
      above={
        <Link to="/people/$person" params={{ person }}>
          {text('pages.person')}
        </Link>
      }
    >
      <Loaded query={review}>
        {(data) =>
          data.possibleChild || data.steps.length > 0 ? (
            <ReviewBody review={data} onSaved={(now) => client.setQueryData(key, now)} />
          ) : (
            <Empty title={text('child.notMarked')}>{text('child.notMarkedMore')}</Empty>
          )
        }
      </Loaded>
      <NotesSection person={person} />
    </Page>
  )
}

function ReviewBody({ review, onSaved }: { review: ChildReview; onSaved: (now: ChildReview) => void }) {
  const text = useText()
  const may = useMay()
  return (
    <>
      <Section title={text('child.done')}>
        {review.steps.length === 0 && <p className={styles.quiet}>{text('child.doneNone')}</p>}
        <ol className={styles.steps}>
          {review.steps.map(({ id, step, who, words, day, by }) => (
            <li key={id}>
              <strong>{text(`child.steps.${step}`)}</strong>
              <p>{text('child.line', { who, day: showDay(day) })}</p>
              {words && (
                <p>
                  <Written>{words}</Written>
                </p>
              )}
              <p className={styles.quiet}>{text('panel.writtenBy', { by })}</p>
            </li>
          ))}
        </ol>
      </Section>
      <Section title={text('child.next')}>
        {review.open.length === 0 && <p className={styles.quiet}>{text('child.nextNone')}</p>}
        <ul className={styles.open}>
          {review.open.map((step) => (
            <li key={step}>{text(`child.steps.${step}`)}</li>
          ))}
        </ul>
      </Section>
      {may('screening.conduct') && review.possibleChild && (
        <Section title={text('child.take')}>
          <ChildStepForm key={review.steps.length} person={review.person} open={review.open} onSaved={onSaved} />
        </Section>
      )}
    </>
  )
}
