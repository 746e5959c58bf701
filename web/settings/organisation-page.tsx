import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../data/api.ts'
import { useMay } from '../data/session.ts'
import { Loaded } from '../desk/loaded.tsx'
import { ReasonDialog } from '../desk/reason-dialog.tsx'
import { showDay } from '../i18n/show-day.ts'
import { useText } from '../i18n/use-text.ts'
import { Button } from '../ui/form/button.tsx'
import { TextField } from '../ui/form/text-field.tsx'
import { Page } from '../ui/shell/page.tsx'
import { Section } from '../ui/shell/section.tsx'
import { Notice } from '../ui/status/notice.tsx'
import { SimpleTable } from '../ui/table/simple-table.tsx'
import styles from './settings.module.css'

export function OrganisationPage() {
  const text = useText()
  const may = useMay()
  const client = useQueryClient()
  const organisation = useQuery({ queryKey: ['organisation'], queryFn: api.organisation })
  const [name, setName] = useState<string>()
  return (
    <Page
      title={organisation.data?.name || text('pages.settings')}
      lead={text('settings.organisationLead')}
      actions={
        may('organisation.manage') &&
        organisation.data && <Button onClick={() => setName(organisation.data.name)}>{text('settings.rename')}</Button>
      }
    >
      <Loaded query={organisation}>
        {({ demonstration }) => (demonstration ? <Notice title={text('settings.demonstration')} /> : null)}
      </Loaded>
      <LogHeadSection />
      {may('key.manage') && <KeysSection />}
      {name !== undefined && (
        <ReasonDialog
          title={text('settings.rename')}
          submit={text('settings.rename')}
          isReady={name.trim() !== ''}
          act={async (reason) => {
            await api.renameOrganisation({ name: name.trim(), reason })
            await client.invalidateQueries()
          }}
          onClose={() => setName(undefined)}
        >
          <TextField label={text('settings.name')} value={name} maxLength={200} dir="auto" onChange={setName} />
        </ReasonDialog>
      )}
    </Page>
  )
}

/** What someone keeps outside, so that the log can be checked against it later. */
function LogHeadSection() {
  const text = useText()
  const head = useQuery({ queryKey: ['head'], queryFn: api.logHead })
  return (
    <Section title={text('settings.head')} lead={text('settings.headLead')}>
      <Loaded query={head}>
        {({ position, hash, at }) => (
          <dl className={styles.facts}>
            <div>
              <dt>{text('settings.position')}</dt>
              <dd>{position.toLocaleString()}</dd>
            </div>
            <div>
              <dt>{text('settings.hash')}</dt>
              <dd className={styles.hash}>{hash}</dd>
            </div>
            <div>
              <dt>{text('settings.at')}</dt>
              <dd>{showDay(at)}</dd>
            </div>
          </dl>
        )}
      </Loaded>
    </Section>
  )
}

function KeysSection() {
  const text = useText()
  const keys = useQuery({ queryKey: ['keys'], queryFn: api.keys })
  return (
    <Section title={text('settings.keys')} lead={text('settings.keysLead')}>
      <Loaded query={keys}>
        {({ keys: all }) => (
          <SimpleTable
            label={text('settings.keys')}
            head={[
              { id: 'keyVersion', title: text('settings.keyVersion'), align: 'end' },
              { id: 'keyMade', title: text('settings.keyMade') },
              { id: 'keyKind', title: text('settings.keyKind') },
            ]}
          >
            {all.map(({ id, version, made, kind }) => (
              <tr key={id}>
                <td data-align="end">{version}</td>
                <td>{showDay(made)}</td>
                <td>{text(`settings.keyKinds.${kind}`)}</td>
              </tr>
            ))}
          </SimpleTable>
        )}
      </Loaded>
    </Section>
  )
}
