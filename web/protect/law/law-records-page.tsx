import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { api, type LawVersions } from '../../data/api.ts'
import { Loaded } from '../../desk/loaded.tsx'
import { showDay } from '../../i18n/show-day.ts'
import { useText } from '../../i18n/use-text.ts'
import { Button } from '../../ui/form/button.tsx'
import { Page } from '../../ui/shell/page.tsx'
import { showPlace } from '../show-place.ts'
import styles from './law.module.css'
import { LawVersionDialog } from './law-version-dialog.tsx'

type Version = LawVersions['versions'][number]

/** Every provision with its versions: who read which text, and when. A new version is added beside the old ones. */
export function LawRecordsPage() {
  const text = useText()
  const records = useQuery({ queryKey: ['law-records'], queryFn: api.lawRecords })
  return (
    <Page
      title={text('pages.lawRecords')}
      lead={text('protect.law.recordsLead')}
      above={<Link to="/law">{text('pages.law')}</Link>}
    >
      <Loaded query={records}>{({ versions }) => <Provisions versions={versions} />}</Loaded>
    </Page>
  )
}

function Provisions({ versions }: { versions: readonly Version[] }) {
  const text = useText()
  const [asking, setAsking] = useState<Version['record']>()
  const byId = new Map<string, Version[]>()
  for (const version of versions) byId.set(version.record.id, [...(byId.get(version.record.id) ?? []), version])
  return (
    <div className={styles.places}>
      {[...byId.values()].map((all) => {
        const [newest] = all.toSorted((a, b) => b.record.version - a.record.version)
        const { record } = newest!
        return (
          <details key={record.id} className={styles.place}>
            <summary>
              <strong>{showPlace(text, record.jurisdiction)}</strong>
              <span>
                {record.instrument}, {record.provision}
              </span>
            </summary>
            <div className={styles.records}>
              <ul>
                {all.map(({ record: each, by, day, shipped }) => (
                  <li key={each.version}>
                    {text('protect.law.version', { version: each.version })}:{' '}
                    {text(`protect.law.effects.${each.effect}`)},{' '}
                    {shipped
                      ? text('protect.law.shipped')
                      : text('protect.law.checkedBy', { name: by ?? '', day: showDay(day ?? each.checked) })}
                  </li>
                ))}
              </ul>
              <div>
                <Button onClick={() => setAsking(record)}>{text('protect.law.addVersion')}</Button>
              </div>
            </div>
          </details>
        )
      })}
      {asking && <LawVersionDialog record={asking} onClose={() => setAsking(undefined)} />}
    </div>
  )
}
