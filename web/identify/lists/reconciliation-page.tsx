import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { api } from '../../data/api.ts'
import { Loaded } from '../../desk/loaded.tsx'
import { useText } from '../../i18n/use-text.ts'
import { Page } from '../../ui/shell/page.tsx'
import { Section } from '../../ui/shell/section.tsx'
import { ReconciliationTable } from './reconciliation-table.tsx'

/** Published counts of one event that contradict themselves and each other: why no total is taken as it is. */
export function ReconciliationPage() {
  const text = useText()
  const published = useQuery({ queryKey: ['reconciliation'], queryFn: api.publishedReconciliations })
  return (
    <Page
      title={text('pages.reconciliation')}
      lead={text('reconciliation.lead')}
      above={<Link to="/lists">{text('pages.lists')}</Link>}
    >
      <Loaded query={published}>
        {({ published: all }) =>
          all.map((reconciliation) => (
            <Section key={reconciliation.title} title={reconciliation.title}>
              <ReconciliationTable reconciliation={reconciliation} />
            </Section>
          ))
        }
      </Loaded>
    </Page>
  )
}
