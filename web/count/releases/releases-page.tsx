import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api, type ReadCases } from '../../data/api.ts'
import { useSession } from '../../data/session.ts'
import { Trouble } from '../../desk/trouble.tsx'
import { useText } from '../../i18n/use-text.ts'
import { Button } from '../../ui/form/button.tsx'
import { FileDrop } from '../../ui/form/file-drop.tsx'
import { Page } from '../../ui/shell/page.tsx'
import { Section } from '../../ui/shell/section.tsx'
import { Notice } from '../../ui/status/notice.tsx'
import styles from '../count.module.css'
import { showPeople } from '../show-people.ts'
import { CodebookSection } from './codebook-section.tsx'
import { LedgerSection } from './ledger-section.tsx'
import { PublicSection } from './public-section.tsx'
import { ReleaseForm } from './release-form.tsx'

/** Codebook first, then the cases, the error before anything is spent, the ledger, and what anyone can read. */
export function ReleasesPage() {
  const text = useText()
  const { demonstration } = useSession()
  const [cases, setCases] = useState<ReadCases>()
  const [released, setReleased] = useState<string>()
  const taking = useMutation({
    mutationFn: (file: File | null) => (file ? api.takeCases(file) : api.inventCases()),
    onSuccess: (read) => {
      setCases(read)
      setReleased(undefined)
    },
  })
  const codebook = useQuery({ queryKey: ['codebook'], queryFn: api.codebook })
  return (
    <Page
      title={text('pages.releases')}
      lead={text('releases.lead')}
      actions={
        <a href="/public" target="_blank" rel="noreferrer">
          {text('releases.openPublic')}
        </a>
      }
    >
      <CodebookSection codebook={codebook} onReplaced={() => setCases(undefined)} />
      <Section title={text('releases.cases')} lead={text('releases.casesLead')}>
        {cases ? (
          <div className={styles.card}>
            <dl className={styles.facts}>
              <Fact name={text('releases.rows')} value={showPeople(cases.rows)} />
              <Fact name={text('releases.persons')} value={showPeople(cases.persons)} />
              <Fact name={text('releases.columns')} value={String(cases.columns)} />
            </dl>
            {cases.persons < cases.rows && <p>{text('releases.onePerPerson', { n: cases.rows - cases.persons })}</p>}
            {!cases.hasPersons && <Notice tone="amber" title={text('releases.noPersons')} />}
            {cases.leftOutColumns > 0 && <p>{text('releases.leftOut', { n: cases.leftOutColumns })}</p>}
            <div>
              <Button
                kind="quiet"
                onClick={() => {
                  void api.dropCases(cases.id)
                  setCases(undefined)
                }}
              >
                {text('releases.forget')}
              </Button>
            </div>
          </div>
        ) : demonstration ? (
          <div>
            <Button busy={taking.isPending} onClick={() => taking.mutate(null)}>
              {text('releases.invented')}
            </Button>
          </div>
        ) : (
          <FileDrop
            label={text('releases.drop')}
            hint={text('releases.dropHint')}
            accept=".csv"
            busy={taking.isPending}
            onFile={(file) => taking.mutate(file)}
          />
        )}
        <Trouble failure={taking.error} />
      </Section>
      {cases && (
        <ReleaseForm
          key={cases.id}
          cases={cases}
          tables={codebook.data?.tables.map(({ name }) => name) ?? []}
          onReleased={(id) => {
            setReleased(id)
            setCases(undefined)
          }}
        />
      )}
      {released && (
        <Notice
          tone="green"
          title={text('releases.done')}
          action={
            <a href={`/public/${released}`} target="_blank" rel="noreferrer">
              {text('releases.openIt')}
            </a>
          }
        />
      )}
      <LedgerSection />
      <PublicSection />
    </Page>
  )
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  )
}
