import type { Matter } from '../../../data/api.ts'
import { showDay } from '../../../i18n/show-day.ts'
import { useText } from '../../../i18n/use-text.ts'
import { Written } from '../../written.tsx'
import styles from '../matter.module.css'
import { orNull } from './entry-field.ts'
import { EntryList } from './entry-list.tsx'

type Seized = Matter['seized'][number]

/** What was taken from them, by whom, and where it is now. */
export function SeizedList({ matter }: { matter: Matter }) {
  const text = useText()
  return (
    <EntryList<Seized>
      matter={matter}
      entries={matter.seized}
      words={{
        add: text('protect.entries.seized.add'),
        change: text('protect.entries.seized.change'),
        none: text('protect.entries.seized.none'),
      }}
      fields={[
        {
          name: 'what',
          label: text('protect.entries.seized.what'),
          hint: text('protect.entries.seized.whatHint'),
          kind: 'text',
          isNeeded: true,
          maxLength: 300,
        },
        { name: 'by', label: text('protect.entries.seized.by'), kind: 'text', isNeeded: true, maxLength: 200 },
        { name: 'at', label: text('protect.entries.day'), kind: 'day', isNeeded: true },
        { name: 'where', label: text('protect.entries.seized.where'), kind: 'text', maxLength: 300 },
      ]}
      formOf={({ where, ...said }) => ({ ...said, where: where ?? '' })}
      entryOf={({ what = '', by = '', at = '', where }) => ({
        what: what.trim(),
        by: by.trim(),
        at,
        where: orNull(where),
      })}
      patch={(seized) => ({ seized })}
      show={({ what, by, at, where }) => (
        <>
          <strong>
            <Written>{what}</Written>
          </strong>
          , <Written>{by}</Written>, {showDay(at)}
          <p className={styles.small}>
            {text('protect.entries.seized.where')}:{' '}
            {where === null ? text('protect.entries.notKnown') : <Written>{where}</Written>}
          </p>
        </>
      )}
    />
  )
}
