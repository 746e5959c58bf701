import { type wordsCodes, wordsFor } from '@homeward/screen'
import type { Matter } from '../../../data/api.ts'
import { showDay } from '../../../i18n/show-day.ts'
import { useText } from '../../../i18n/use-text.ts'
import { Written } from '../../written.tsx'
import styles from '../matter.module.css'
import { orNull } from './entry-field.ts'
import { EntryList } from './entry-list.tsx'

type Status = Matter['status'][number]

const decided = [
  'presumed-indicators-recorded',
  'more-information-needed',
  'referred',
  'identified-by-authority',
  'under-review',
  'review-ended-without-identification',
  'decision-withdrawn',
] as const satisfies readonly (typeof wordsCodes)[number][]

/** What a named body decided about the person, each with its day, its standard and any dissent; the words are the closed list's. */
export function StatusList({ matter }: { matter: Matter }) {
  const text = useText()
  return (
    <EntryList<Status>
      matter={matter}
      entries={matter.status}
      words={{
        add: text('protect.entries.status.add'),
        change: text('protect.entries.status.change'),
        none: text('protect.entries.status.none'),
      }}
      fields={[
        {
          name: 'code',
          label: text('protect.entries.status.code'),
          kind: 'choice',
          choices: decided.map((value) => ({ value, label: plainWords(value) })),
        },
        { name: 'by', label: text('protect.entries.status.by'), kind: 'text', isNeeded: true, maxLength: 200 },
        { name: 'at', label: text('protect.entries.day'), kind: 'day', isNeeded: true },
        { name: 'standard', label: text('protect.entries.status.standard'), kind: 'text', maxLength: 200 },
        { name: 'dissent', label: text('protect.entries.status.dissent'), kind: 'long', maxLength: 2000 },
      ]}
      start={{ code: decided[0] }}
      formOf={({ standard, dissent, ...said }) => ({ ...said, standard: standard ?? '', dissent: dissent ?? '' })}
      entryOf={({ code = '', by = '', at = '', standard, dissent }) => ({
        code,
        by: by.trim(),
        at,
        standard: orNull(standard),
        dissent: orNull(dissent),
      })}
      patch={(status) => ({ status })}
      show={({ code, by, at, standard, dissent }) => (
        <>
          <strong>{sentence(code, { by, at })}</strong>, <Written>{by}</Written>, {showDay(at)}
          {standard && <span className={styles.small}> · {standard}</span>}
          {dissent && (
            <p className={styles.small}>
              {text('protect.entries.status.dissent')}: <Written>{dissent}</Written>
            </p>
          )}
        </>
      )}
    />
  )
}

/** A sentence of the closed list without the places that a day or a name fills. */
function plainWords(code: (typeof decided)[number]): string {
  return (wordsFor(code, 'en') ?? code).replace('{date}', '…').replace('{authority}', '…')
}

function sentence(code: string, { by, at }: { by: string; at: string }): string {
  return (wordsFor(code, 'en') ?? code).replace('{date}', showDay(at)).replace('{authority}', by)
}
