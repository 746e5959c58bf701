import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { api, type LawMap } from '../../data/api.ts'
import { useSessionQuery } from '../../data/session.ts'
import { Loaded } from '../../desk/loaded.tsx'
import { showDay } from '../../i18n/show-day.ts'
import { useText } from '../../i18n/use-text.ts'
import { SelectField } from '../../ui/form/select-field.tsx'
import { ShareBars } from '../../ui/picture/share-bars.tsx'
import { Badge, type Tone } from '../../ui/status/badge.tsx'
import { ProvisionLine } from '../matter/provision-line.tsx'
import { showPlace } from '../show-place.ts'
import styles from './law.module.css'

type Standing = LawMap['jurisdictions'][number]['standing']
const standings = ['clause-read', 'other-rule-read', 'none-in-text-read', 'not-read-yet'] as const
const tones: Readonly<Record<Standing, Tone>> = {
  'clause-read': 'accent',
  'other-rule-read': 'plain',
  'none-in-text-read': 'amber',
  'not-read-yet': 'plain',
}
const reachByEffect: Readonly<
  Record<string, 'reaches' | 'leniency-only' | 'general-defence-only' | 'argument-only' | 'no-clause'>
> = {
  leniency: 'leniency-only',
  'general-defence': 'general-defence-only',
  policy: 'argument-only',
  'soft-law': 'argument-only',
  finding: 'argument-only',
  'no-clause-in-text-read': 'no-clause',
}

/** The law by country, for anyone: no account is needed and nothing about a person is here. */
export function LawPage() {
  const text = useText()
  const law = useQuery({ queryKey: ['law'], queryFn: api.law })
  const session = useSessionQuery()
  const mayEdit = session.data?.actions.includes('law.edit') === true
  useEffect(() => {
    document.title = `${text('pages.law')} · ${text('product')}`
  }, [text])
  return (
    <main className={styles.sheet}>
      <div className={styles.column}>
        <header className={styles.head}>
          <Link to="/">{text('product')}</Link>
          <h1>{text('pages.law')}</h1>
          <p className={styles.lead}>{text('protect.law.lead')}</p>
        </header>
        <Loaded query={law}>{(map) => <LawMapBody map={map} mayEdit={mayEdit} />}</Loaded>
      </div>
    </main>
  )
}

function LawMapBody({ map, mayEdit }: { map: LawMap; mayEdit: boolean }) {
  const text = useText()
  const [shown, setShown] = useState<Standing | 'all'>('all')
  const places = map.jurisdictions
  const count = (standing: Standing) => places.filter((place) => place.standing === standing).length
  const visible = places
    .filter(({ standing }) => shown === 'all' || standing === shown)
    .map((place) => ({ ...place, name: showPlace(text, place.jurisdiction) }))
    .sort((a, b) => a.name.localeCompare(b.name))
  return (
    <>
      <p className={styles.finding}>
        {text('protect.law.finding', {
          clauses: count('clause-read'),
          all: places.length,
          bound: places.filter(({ boundToSomeOffences }) => boundToSomeOffences).length,
          unread: count('not-read-yet'),
        })}
      </p>
      <ShareBars
        label={text('pages.law')}
        lines={standings.map((standing) => ({
          id: standing,
          label: text(`protect.law.standing.${standing}`),
          value: count(standing),
          of: places.length,
        }))}
        format={(value, of) => text('protect.law.bar', { value, of })}
      />
      <div className={styles.tools}>
        <SelectField
          label={text('protect.law.filter')}
          value={shown}
          choices={[
            { value: 'all', label: text('protect.law.all') },
            ...standings.map((value) => ({ value, label: text(`protect.law.standing.${value}`) })),
          ]}
          onChange={setShown}
        />
        <a href={api.lawFileAddress} download>
          {text('protect.law.csv')}
        </a>
        {mayEdit && <Link to="/law/records">{text('protect.law.versions')}</Link>}
      </div>
      <div className={styles.places}>
        {visible.map((place) => (
          <details key={place.jurisdiction} className={styles.place}>
            <summary>
              <strong>{place.name}</strong>
              <Badge tone={tones[place.standing]}>{text(`protect.law.standing.${place.standing}`)}</Badge>
              {place.boundToSomeOffences && <Badge tone="amber">{text('protect.law.bound')}</Badge>}
              {place.records.length > 0 && place.notReadYet > 0 && (
                <span className={styles.small}>{text('protect.law.unreadToo', { count: place.notReadYet })}</span>
              )}
            </summary>
            <div className={styles.records}>
              <p className={styles.small}>{text(`protect.law.standingHint.${place.standing}`)}</p>
              {place.records.map((record) => (
                <ProvisionLine
                  key={record.id}
                  match={{ record, reach: reachByEffect[record.effect] ?? 'reaches', reasons: [], open: [] }}
                  badge={text(`protect.law.effects.${record.effect}`)}
                />
              ))}
            </div>
          </details>
        ))}
      </div>
      <p className={styles.small}>{text('protect.law.compiled', { day: showDay(map.compiled) })}</p>
    </>
  )
}
