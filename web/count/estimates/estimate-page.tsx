import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { api, type KeptEstimate } from '../../data/api.ts'
import { useMay } from '../../data/session.ts'
import { Loaded } from '../../desk/loaded.tsx'
import { showDay } from '../../i18n/show-day.ts'
import { useText } from '../../i18n/use-text.ts'
import { Button } from '../../ui/form/button.tsx'
import { Page } from '../../ui/shell/page.tsx'
import { Section } from '../../ui/shell/section.tsx'
import { Notice } from '../../ui/status/notice.tsx'
import styles from '../count.module.css'
import { showPeople } from '../show-people.ts'
import { Definitions } from './definitions.tsx'
import { EstimatePicture } from './estimate-picture.tsx'
import { HowItCame } from './how-it-came.tsx'
import { PublishDialog } from './publish-dialog.tsx'
import { RunnersUp } from './runners-up.tsx'
import { Sensitivity } from './sensitivity.tsx'

/** One estimate with everything that must stand beside it; or why there is none. */
export function EstimatePage() {
  const text = useText()
  const may = useMay()
  const { estimate: id = '' } = useParams({ strict: false })
  const [isPublishing, setPublishing] = useState(false)
  const query = useQuery({ queryKey: ['estimate', id], queryFn: () => api.estimate(id) })
  return (
    <Page
      title={query.data?.title ?? text('pages.estimate')}
      lead={query.data && text('estimates.madeBy', { by: query.data.by, day: showDay(query.data.day) })}
      above={<Link to="/estimates">{text('pages.estimates')}</Link>}
      actions={
        query.data &&
        may('release.publish') && <Button onClick={() => setPublishing(true)}>{text('estimates.publish')}</Button>
      }
    >
      <Loaded query={query}>{(kept) => <Shown kept={kept} />}</Loaded>
      {isPublishing && query.data && <PublishDialog kept={query.data} onClose={() => setPublishing(false)} />}
    </Page>
  )
}

function Shown({ kept }: { kept: KeptEstimate }) {
  const text = useText()
  const { answer } = kept
  return (
    <>
      {answer.refusal === null ? <Finding kept={kept} /> : <Refused kept={kept} />}
      {answer.warnings.length > 0 && (
        <Section title={text('estimates.warnings')}>
          <ul className={styles.points}>
            {answer.warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        </Section>
      )}
      <Definitions answer={answer} />
      {answer.refusal === null && (
        <>
          <HowItCame kept={kept} />
          <RunnersUp answer={answer} />
          <Sensitivity answer={answer} />
        </>
      )}
      <Section title={text('estimates.criticisms')} lead={text('estimates.criticismsLead')}>
        <ul className={styles.said}>
          {answer.criticisms.map(({ text: said, source }) => (
            <li key={said}>
              {said} <cite>{source}</cite>
            </li>
          ))}
        </ul>
      </Section>
    </>
  )
}

function Finding({ kept }: { kept: KeptEstimate }) {
  const text = useText()
  const { estimate, observed, interval } = kept.answer
  return (
    <section className={styles.card} aria-label={text('estimates.finding')}>
      <p className={styles.finding}>
        <strong>{text('estimates.about', { n: showPeople(estimate) })}</strong>
        <br />
        {interval === null
          ? text('estimates.noInterval')
          : text('estimates.between', { low: showPeople(interval.low), high: showPeople(interval.high) })}{' '}
        {text('estimates.observed', { n: showPeople(observed) })}
      </p>
      {interval && <p className={styles.soft}>{interval.honesty}</p>}
      <EstimatePicture kept={kept} />
    </section>
  )
}

/** A refusal is an answer: why, and what data would help. */
function Refused({ kept }: { kept: KeptEstimate }) {
  const text = useText()
  const { refusal, observed, anchors } = kept.answer
  if (refusal === null) return null
  return (
    <Notice tone="amber" title={text('estimates.refused')}>
      <p>{refusal.reason}</p>
      <p>{text('estimates.needs')}</p>
      <ul className={styles.points}>
        {refusal.needs.map((need) => (
          <li key={need}>{need}</li>
        ))}
      </ul>
      {observed > 0 && <p>{text('estimates.observed', { n: showPeople(observed) })}</p>}
      {anchors.chao !== null && <p>{text('estimates.chaoAnchor', { n: showPeople(anchors.chao) })}</p>}
    </Notice>
  )
}
