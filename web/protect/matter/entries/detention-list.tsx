import type { Matter } from '../../../data/api.ts'
import { showDay } from '../../../i18n/show-day.ts'
import { useText } from '../../../i18n/use-text.ts'
import { Written } from '../../written.tsx'
import styles from '../matter.module.css'
import { orNull } from './entry-field.ts'
import { EntryList } from './entry-list.tsx'

type Detention = Matter['detention'][number]

/** Where they are or were held: by whom, since when, on which order, for which grounds. */
export function DetentionList({ matter }: { matter: Matter }) {
  const text = useText()
  return (
    <EntryList<Detention>
      matter={matter}
      entries={matter.detention}
      words={{
        add: text('protect.entries.detention.add'),
        change: text('protect.entries.detention.change'),
        none: text('protect.entries.detention.none'),
      }}
      fields={[
        { name: 'place', label: text('protect.entries.detention.place'), kind: 'text', isNeeded: true, maxLength: 300 },
        { name: 'authority', label: text('protect.offences.by'), kind: 'text', isNeeded: true, maxLength: 200 },
        { name: 'from', label: text('protect.entries.since'), kind: 'day', isNeeded: true },
        {
          name: 'to',
          label: text('protect.entries.until'),
          hint: text('protect.entries.detention.toHint'),
          kind: 'day',
        },
        {
          name: 'order',
          label: text('protect.entries.detention.order'),
          hint: text('protect.entries.detention.orderHint'),
          kind: 'text',
          maxLength: 300,
        },
        { name: 'grounds', label: text('protect.entries.detention.grounds'), kind: 'long', maxLength: 1000 },
      ]}
      formOf={({ to, order, grounds, ...said }) => ({
        ...said,
        to: to ?? '',
        order: order ?? '',
        grounds: grounds ?? '',
      })}
      entryOf={({ place = '', authority = '', from = '', to, order, grounds }) => ({
        place: place.trim(),
        authority: authority.trim(),
        from,
        to: orNull(to),
        order: orNull(order),
        grounds: orNull(grounds),
      })}
      patch={(detention) => ({ detention })}
      show={({ place, authority, from, to, order, grounds }) => (
        <>
          <strong>
            <Written>{place}</Written>
          </strong>
          , <Written>{authority}</Written>,{' '}
          {to === null ? text('protect.entries.sinceDay', { day: showDay(from) }) : `${showDay(from)} – ${showDay(to)}`}
          {[order, grounds].map(
            (said) =>
              said && (
                <p key={said} className={styles.small}>
                  <Written>{said}</Written>
                </p>
              ),
          )}
        </>
      )}
    />
  )
}
