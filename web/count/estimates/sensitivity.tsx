import type { KeptEstimate } from '../../data/api.ts'
import { useText } from '../../i18n/use-text.ts'
import { Section } from '../../ui/shell/section.tsx'
import { SimpleTable } from '../../ui/table/simple-table.tsx'
import styles from '../count.module.css'
import { showPeople } from '../show-people.ts'

/** What becomes of the number when one thing about the lists is changed. */
export function Sensitivity({ answer }: { answer: KeptEstimate['answer'] }) {
  const text = useText()
  const { sensitivity, linking } = answer
  if (sensitivity === null) return null
  const lines = [
    ...sensitivity.withoutList.map(({ list, estimate }) => ({ what: text('estimates.without', { list }), estimate })),
    ...sensitivity.merged.map(({ lists, estimate }) => ({
      what: text('estimates.mergedPair', { lists: lists.join(' + ') }),
      estimate,
    })),
    ...sensitivity.linkage.map(({ error, share, estimate }) => ({
      what: text(`estimateLinkage.${error}`, { share: Math.round(share * 100) }),
      estimate,
    })),
  ]
  return (
    <Section
      title={text('estimates.sensitivity')}
      lead={text('estimates.sensitivityLead', { n: showPeople(sensitivity.baseline) })}
    >
      {linking && (
        <div className={styles.stack}>
          <p>
            {text('estimates.linkingFinding', {
              links: showPeople(linking.links),
              draws: showPeople(linking.draws),
              low: showPeople(linking.low),
              high: showPeople(linking.high),
            })}
            {linking.withoutEstimate > 0 && ` ${text('estimates.withoutEstimate', { n: linking.withoutEstimate })}`}
          </p>
          <p className={styles.soft}>{linking.honesty}</p>
        </div>
      )}
      <SimpleTable
        label={text('estimates.sensitivity')}
        head={[
          { id: 'what', title: text('estimates.changed') },
          { id: 'estimate', title: text('estimates.column.estimate'), align: 'end' },
        ]}
      >
        {lines.map(({ what, estimate }) => (
          <tr key={what}>
            <td>{what}</td>
            <td data-align="end">{estimate === null ? text('estimates.none') : showPeople(estimate)}</td>
          </tr>
        ))}
      </SimpleTable>
    </Section>
  )
}
