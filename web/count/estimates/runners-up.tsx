import type { KeptEstimate } from '../../data/api.ts'
import { useText } from '../../i18n/use-text.ts'
import { Section } from '../../ui/shell/section.tsx'
import { SimpleTable } from '../../ui/table/simple-table.tsx'
import { showPeople } from '../show-people.ts'

/** Other models that the table hardly tells apart from the chosen one, and how far they disagree. */
export function RunnersUp({ answer }: { answer: KeptEstimate['answer'] }) {
  const text = useText()
  const { alternatives, bic } = answer
  if (alternatives.length === 0) return null
  const totals = alternatives.slice(0, 10).map(({ estimate }) => estimate)
  return (
    <Section
      title={text('estimates.runnersUp')}
      lead={text('estimates.runnersUpLead', {
        low: showPeople(Math.min(...totals)),
        high: showPeople(Math.max(...totals)),
      })}
    >
      <SimpleTable
        label={text('estimates.runnersUp')}
        head={[
          { id: 'estimate', title: text('estimates.column.estimate'), align: 'end' },
          { id: 'fit', title: text('estimates.fit'), align: 'end' },
          { id: 'model', title: text('estimates.model') },
        ]}
      >
        {alternatives.slice(0, 10).map(({ model, bic: own, estimate, weight }) => (
          <tr key={model.join()}>
            <td data-align="end">{showPeople(estimate)}</td>
            <td data-align="end">
              {own === null
                ? text('estimates.probability', { share: (weight ?? 0).toFixed(3) })
                : text('estimates.bic', { difference: (own - (bic ?? own)).toFixed(1) })}
            </td>
            <td>
              {model
                .filter((term) => term.includes(':'))
                .map((term) => term.replaceAll(':', ' × '))
                .join(', ') || text('estimates.independent')}
            </td>
          </tr>
        ))}
      </SimpleTable>
    </Section>
  )
}
