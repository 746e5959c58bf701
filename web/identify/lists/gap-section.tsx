import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api, type Overlap } from '../../data/api.ts'
import { Loaded } from '../../desk/loaded.tsx'
import { showCountry } from '../../i18n/show-country.ts'
import { useText } from '../../i18n/use-text.ts'
import { SelectField } from '../../ui/form/select-field.tsx'
import { ShareBars } from '../../ui/picture/share-bars.tsx'
import { Section } from '../../ui/shell/section.tsx'
import styles from './lists.module.css'

/** Who is on one list and not on another, by nationality: the people someone has to ask about. */
export function GapSection({ lists, basis }: Pick<Overlap, 'lists' | 'basis'>) {
  const text = useText()
  const [on, setOn] = useState(lists[0]?.id ?? '')
  const [notOn, setNotOn] = useState(lists[1]?.id ?? '')
  const gap = useQuery({
    queryKey: ['overlap', 'gap', on, notOn, basis],
    queryFn: () => api.overlapGap({ on, notOn, basis }),
    enabled: on !== notOn,
  })
  const choices = lists.map(({ id, name }) => ({ value: id, label: name }))
  const nameOf = (id: string) => lists.find((list) => list.id === id)?.name ?? ''
  return (
    <Section title={text('overlap.gap')}>
      <div className={styles.pickers}>
        <SelectField label={text('overlap.on')} value={on} choices={choices} onChange={setOn} />
        <SelectField label={text('overlap.notOn')} value={notOn} choices={choices} onChange={setNotOn} />
      </div>
      {on !== notOn && (
        <Loaded query={gap}>
          {({ people, byNationality }) => (
            <>
              <h3 aria-live="polite">{text('overlap.gapTitle', { people, on: nameOf(on), notOn: nameOf(notOn) })}</h3>
              <p className={styles.source}>{text('overlap.byNationality')}</p>
              <ShareBars
                label={text('overlap.byNationality')}
                lines={byNationality.map(({ nationality, on: all, missing }) => ({
                  id: nationality,
                  label: nationality ? showCountry(nationality) : text('common.unknown'),
                  value: missing,
                  of: all,
                }))}
                format={(missing, all) => text('overlap.gapLine', { missing, on: all })}
              />
            </>
          )}
        </Loaded>
      )}
    </Section>
  )
}
