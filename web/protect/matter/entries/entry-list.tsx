import { type ReactNode, useState } from 'react'
import { api, type Matter, type MatterPatch } from '../../../data/api.ts'
import { useText } from '../../../i18n/use-text.ts'
import { Button } from '../../../ui/form/button.tsx'
import styles from '../matter.module.css'
import { useChangeMatter } from '../use-matter.ts'
import { EntryDialog } from './entry-dialog.tsx'
import type { EntryField, EntryForm } from './entry-field.ts'

interface EntryListProps<Entry> {
  readonly matter: Matter
  readonly entries: readonly Entry[]
  /** What one entry is called, such as “a hearing”; it stands on the buttons. */
  readonly words: { readonly add: string; readonly change: string; readonly none: string }
  readonly fields: readonly EntryField[]
  readonly formOf: (entry: Entry) => EntryForm
  /** What a new entry starts with. */
  readonly start?: EntryForm
  readonly entryOf: (form: EntryForm) => Entry
  readonly patch: (entries: Entry[]) => MatterPatch
  readonly show: (entry: Entry) => ReactNode
}

/** A list of a matter that can be added to, corrected and shortened at its place. What someone else wrote meanwhile stays beside it. */
export function EntryList<Entry>(props: EntryListProps<Entry>) {
  const { matter, entries, words, fields, formOf, start = {}, entryOf, patch, show } = props
  const text = useText()
  const [at, setAt] = useState<number | 'new'>()
  const saving = useChangeMatter(
    (next: Entry[]) => api.changeMatter(matter.id, { ...patch(next), seen: matter.position }),
    () => setAt(undefined),
  )
  const known = typeof at === 'number' ? entries[at] : undefined
  const save = (form: EntryForm) => {
    const entry = entryOf(form)
    saving.mutate(at === 'new' ? [...entries, entry] : entries.map((each, index) => (index === at ? entry : each)))
  }
  return (
    <>
      {entries.length === 0 && <p className={styles.quiet}>{words.none}</p>}
      <ul className={styles.stack}>
        {entries.map((entry, index) => (
          <li key={JSON.stringify(entry)} className={styles.head}>
            <div className={styles.entry}>{show(entry)}</div>
            <span className={styles.actions}>
              <Button kind="quiet" onClick={() => setAt(index)}>
                {text('protect.entries.change')}
              </Button>
              <Button kind="quiet" onClick={() => saving.mutate(entries.filter((_, each) => each !== index))}>
                {text('protect.entries.remove')}
              </Button>
            </span>
          </li>
        ))}
      </ul>
      <div>
        <Button
          onClick={() => {
            saving.reset()
            setAt('new')
          }}
        >
          {words.add}
        </Button>
      </div>
      {at !== undefined && (
        <EntryDialog
          title={at === 'new' ? words.add : words.change}
          fields={fields}
          known={known === undefined ? start : formOf(known)}
          busy={saving.isPending}
          failure={saving.error}
          onSave={save}
          onClose={() => setAt(undefined)}
        />
      )}
    </>
  )
}
