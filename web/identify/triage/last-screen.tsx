import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { api } from '../../data/api.ts'
import { Loaded } from '../../desk/loaded.tsx'
import { Trouble } from '../../desk/trouble.tsx'
import { useText } from '../../i18n/use-text.ts'
import { Button } from '../../ui/form/button.tsx'
import { Waiting } from '../../ui/status/waiting.tsx'
import { OutcomeView } from '../screenings/outcome-view.tsx'
import { PhotoSection } from '../screenings/photo/photo-section.tsx'
import { ConditionsForm } from './conditions-form.tsx'
import { HandOverCard } from './hand-over-card.tsx'
import styles from './triage.module.css'

/** After the questions: how the person was asked, beside what was recorded; the card they take along; the next person. */
export function LastScreen({ id, isSaved, onEnd }: { id: string; isSaved: boolean; onEnd: () => void }) {
  const text = useText()
  const client = useQueryClient()
  const heading = useRef<HTMLHeadingElement>(null)
  const key = ['screening', id, 'result']
  const result = useQuery({ queryKey: key, queryFn: () => api.screening(id), enabled: isSaved, gcTime: 0 })
  const finishing = useMutation({ mutationFn: () => api.finishScreening(id), onSuccess: onEnd })
  useEffect(() => heading.current?.focus(), [])
  return (
    <section className={styles.screen}>
      <h1 ref={heading} tabIndex={-1} className={styles.lastTitle}>
        {text('triage.lastTitle')}
      </h1>
      <p className={styles.quiet}>{text('triage.lastLead')}</p>
      {!isSaved && !result.data ? (
        <Waiting label={text('triage.saving')} rows={3} />
      ) : (
        <Loaded query={result}>
          {(screening) => (
            <>
              <ConditionsForm screening={screening} onSaved={() => void client.invalidateQueries({ queryKey: key })} />
              <PhotoSection screening={screening} onSaved={() => void client.invalidateQueries({ queryKey: key })} />
              <OutcomeView outcome={screening.outcome} withdrawn={screening.consentWithdrawn} />
              <HandOverCard screening={screening} onSaved={(now) => client.setQueryData(key, now)} />
            </>
          )}
        </Loaded>
      )}
      <Trouble failure={finishing.error} />
      <div className={styles.finish}>
        <Button kind="primary" busy={finishing.isPending} disabled={!isSaved} onClick={() => finishing.mutate()}>
          {text('triage.finish')}
        </Button>
      </div>
    </section>
  )
}
