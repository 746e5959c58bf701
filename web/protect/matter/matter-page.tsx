import { Link, useParams } from '@tanstack/react-router'
import type { Matter } from '../../data/api.ts'
import { Loaded } from '../../desk/loaded.tsx'
import { useText } from '../../i18n/use-text.ts'
import { Page } from '../../ui/shell/page.tsx'
import { Section } from '../../ui/shell/section.tsx'
import { Notice } from '../../ui/status/notice.tsx'
import { Written } from '../written.tsx'
import { CalendarSection } from './calendar-section.tsx'
import { DocumentsSection } from './documents-section.tsx'
import { ChronologyList } from './entries/chronology-list.tsx'
import { DetentionList } from './entries/detention-list.tsx'
import { IndicatorsList } from './entries/indicators-list.tsx'
import { SeizedList } from './entries/seized-list.tsx'
import { StatusList } from './entries/status-list.tsx'
import { EvidenceSection } from './evidence-section.tsx'
import { MatterFacts } from './matter-facts.tsx'
import { OffencesSection } from './offences-section.tsx'
import { RecordedSection } from './recorded-section.tsx'
import { StatementSection } from './statement-section.tsx'
import { TeamSection } from './team-section.tsx'
import { useMatter } from './use-matter.ts'

export function MatterPage() {
  const text = useText()
  const { matter: id = '' } = useParams({ strict: false })
  const matter = useMatter(id)
  if (matter.data) return <MatterBody key={matter.data.id} matter={matter.data} />
  return (
    <Page title={text('pages.matter')} above={<Link to="/matters">{text('protect.matter.above')}</Link>}>
      <Loaded query={matter}>{() => null}</Loaded>
    </Page>
  )
}

/** One matter from top to bottom: what endangers it now, what comes next, what is alleged and what the law says, the words, the proof, the papers. */
function MatterBody({ matter }: { matter: Matter }) {
  const text = useText()
  const { reference, person, conflicts, unsettled } = matter
  return (
    <Page
      title={
        <>
          {reference} <Written>{person.names[0]?.text ?? ''}</Written>
        </>
      }
      above={<Link to="/matters">{text('protect.matter.above')}</Link>}
    >
      {person.possibleChild && (
        <Notice tone="red" title={text('person.child')}>
          {text('protect.matter.childMore')}
        </Notice>
      )}
      {conflicts.length > 0 && (
        <Notice tone="red" title={text('protect.matter.conflict')}>
          {text('protect.matter.conflictMore', { references: conflicts.join(', ') })}
        </Notice>
      )}
      {unsettled.length > 0 && (
        <Notice tone="amber" title={text('protect.matter.unsettled')}>
          {text('protect.matter.unsettledMore', { fields: unsettled.join(', ') })}
        </Notice>
      )}
      <MatterFacts matter={matter} />
      <CalendarSection matter={matter} />
      <OffencesSection matter={matter} />
      <Section title={text('protect.entries.detention.title')}>
        <DetentionList matter={matter} />
      </Section>
      <Section title={text('protect.entries.seized.title')}>
        <SeizedList matter={matter} />
      </Section>
      <Section title={text('protect.entries.status.title')} lead={text('protect.entries.status.lead')}>
        <StatusList matter={matter} />
      </Section>
      {matter.row !== null && <RecordedSection matter={matter} />}
      <StatementSection matter={matter} />
      <Section title={text('protect.entries.indicators.title')} lead={text('protect.entries.indicators.lead')}>
        <IndicatorsList matter={matter} />
      </Section>
      <Section title={text('protect.entries.chronology.title')} lead={text('protect.entries.chronology.lead')}>
        <ChronologyList matter={matter} />
      </Section>
      <EvidenceSection matter={matter} />
      <DocumentsSection matter={matter} />
      <TeamSection matter={matter} />
    </Page>
  )
}
