import { useMutation } from '@tanstack/react-query'
import { api } from '../../data/api.ts'
import { Trouble } from '../../desk/trouble.tsx'
import { useText } from '../../i18n/use-text.ts'
import { FileDrop } from '../../ui/form/file-drop.tsx'
import { Page } from '../../ui/shell/page.tsx'
import { Section } from '../../ui/shell/section.tsx'
import { Waiting } from '../../ui/status/waiting.tsx'
import styles from '../count.module.css'
import { ShownTrends } from './shown-trends.tsx'
import { TotalsSection } from './totals-section.tsx'

/** Recorded cases over time, told only in words the numbers can carry. */
export function TrendsPage() {
  const text = useText()
  const comparing = useMutation({ mutationFn: api.compareTrends })
  return (
    <Page title={text('pages.trends')} lead={text('trends.lead')}>
      <Section title={text('trends.recordedCases')}>
        <FileDrop
          label={text('trends.drop')}
          hint={text('trends.dropHint')}
          accept=".csv,.txt"
          busy={comparing.isPending}
          onFile={(file) => comparing.mutate(file)}
        />
        <Trouble failure={comparing.error} />
      </Section>
      {comparing.isPending && <Waiting label={text('common.loading')} rows={4} />}
      {comparing.data ? (
        <ShownTrends trends={comparing.data} />
      ) : (
        <Section title={text('trends.rules')}>
          <ol className={styles.steps}>
            {(
              [
                'recorded',
                'panel',
                'effort',
                'interval',
                'sources',
                'delay',
                'cause',
                'estimated',
                'definition',
                'wording',
              ] as const
            ).map((rule) => (
              <li key={rule}>{text(`trendRule.${rule}`)}</li>
            ))}
          </ol>
        </Section>
      )}
      <TotalsSection />
    </Page>
  )
}
