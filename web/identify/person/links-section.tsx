import { useMutation } from '@tanstack/react-query'
import { api, type Pair } from '../../data/api.ts'
import { useMay } from '../../data/session.ts'
import { Trouble } from '../../desk/trouble.tsx'
import { showDay } from '../../i18n/show-day.ts'
import { useText } from '../../i18n/use-text.ts'
import { Button } from '../../ui/form/button.tsx'
import { Section } from '../../ui/shell/section.tsx'
import { LinkLine } from './link-line.tsx'
import styles from './sections.module.css'

interface LinksSectionProps {
  readonly pairs: readonly Pair[]
  readonly onChange: () => Promise<void>
}

/** What joins the rows of this person: each accepted by someone, each undoable. */
export function LinksSection({ pairs, onChange }: LinksSectionProps) {
  const text = useText()
  const may = useMay()
  const undoing = useMutation({ mutationFn: (pair: Pair) => api.undoJudgement(pair.id), onSuccess: onChange })
  return (
    <Section title={text('person.links')}>
      <Trouble failure={undoing.error} />
      {pairs.length === 0 && <p className={styles.quiet}>{text('person.linksNone')}</p>}
      <ul className={styles.stack}>
        {pairs.map((pair) => (
          <LinkLine key={pair.id} pair={pair}>
            {pair.judgement && (
              <span>
                {text('review.judgedBy', {
                  decision: text(`decision.${pair.judgement.decision}`),
                  name: pair.judgement.by,
                  day: showDay(pair.judgement.at),
                })}
                {pair.judgement.batch && ` ${text('review.fromBatch')}`}
              </span>
            )}
            {may(pair.judgement?.batch ? 'batch.accept' : 'pair.judge') && (
              <Button busy={undoing.isPending} onClick={() => undoing.mutate(pair)}>
                {text('person.undo')}
              </Button>
            )}
          </LinkLine>
        ))}
      </ul>
    </Section>
  )
}
