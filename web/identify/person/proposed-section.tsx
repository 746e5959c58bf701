import { useMutation } from '@tanstack/react-query'
import { api, type Decision, type Pair } from '../../data/api.ts'
import { useMay } from '../../data/session.ts'
import { Trouble } from '../../desk/trouble.tsx'
import { useText } from '../../i18n/use-text.ts'
import { Button } from '../../ui/form/button.tsx'
import { Section } from '../../ui/shell/section.tsx'
import { LinkLine } from './link-line.tsx'
import styles from './sections.module.css'

interface ProposedSectionProps {
  readonly pairs: readonly Pair[]
  readonly onChange: () => Promise<void>
}

/** Rows the program would join, and the three answers; until one is given nothing is joined. */
export function ProposedSection({ pairs, onChange }: ProposedSectionProps) {
  const text = useText()
  const may = useMay()
  const judging = useMutation({
    mutationFn: ({ pair, decision }: { pair: Pair; decision: Decision }) =>
      api.judgePair(pair.id, { decision, reason: '' }),
    onSuccess: onChange,
  })
  if (pairs.length === 0) return null
  return (
    <Section title={text('person.proposed')} lead={text('person.proposedLead')}>
      <Trouble failure={judging.error} />
      <ul className={styles.stack}>
        {pairs.map((pair) => (
          <LinkLine key={pair.id} pair={pair}>
            {may('pair.judge') &&
              (['same', 'different', 'unsure'] as const).map((decision) => (
                <Button key={decision} busy={judging.isPending} onClick={() => judging.mutate({ pair, decision })}>
                  {text(`decision.${decision}`)}
                </Button>
              ))}
          </LinkLine>
        ))}
      </ul>
    </Section>
  )
}
