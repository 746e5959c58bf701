import type { CountableList } from '../../data/api.ts'
import { useText } from '../../i18n/use-text.ts'
import { CheckField } from '../../ui/form/check-field.tsx'
import { SelectField } from '../../ui/form/select-field.tsx'
import { TextField } from '../../ui/form/text-field.tsx'
import styles from '../count.module.css'

/** A list that is to be counted: whom it could see, and with which others it is taken for one. */
export interface ChosenList {
  readonly sees: string
  /** The letter of its group; empty when it stands for itself. */
  readonly group: string
}

interface ListChoiceProps {
  readonly lists: readonly CountableList[]
  readonly chosen: ReadonlyMap<string, ChosenList>
  readonly error: string | undefined
  readonly onChange: (chosen: ReadonlyMap<string, ChosenList>) => void
}

const groups = ['', 'A', 'B', 'C']

export function ListChoice({ lists, chosen, error, onChange }: ListChoiceProps) {
  const text = useText()
  const set = (id: string, list: ChosenList | null) => {
    const changed = new Map(chosen)
    if (list === null) changed.delete(id)
    else changed.set(id, list)
    onChange(changed)
  }
  return (
    <fieldset className={styles.lists}>
      <legend>{text('newEstimate.lists')}</legend>
      <p className={styles.soft}>{text('newEstimate.listsHint')}</p>
      {error && <p role="alert">{error}</p>}
      {lists.map(({ id, name, people, kind }) => {
        const own = chosen.get(id)
        return (
          <div key={id} className={styles.list}>
            <CheckField
              label={`${name} · ${text(`listKind.${kind}`)} · ${text('newEstimate.people', { n: people })}`}
              checked={own !== undefined}
              onChange={(isChosen) => set(id, isChosen ? { sees: '', group: '' } : null)}
            />
            {own && (
              <>
                <TextField
                  label={text('newEstimate.sees')}
                  value={own.sees}
                  maxLength={500}
                  onChange={(sees) => set(id, { ...own, sees })}
                />
                <SelectField
                  label={text('newEstimate.group')}
                  value={own.group}
                  choices={groups.map((group) => ({
                    value: group,
                    label: group === '' ? text('newEstimate.byItself') : text('newEstimate.groupName', { group }),
                  }))}
                  onChange={(group) => set(id, { ...own, group })}
                />
              </>
            )}
          </div>
        )
      })}
    </fieldset>
  )
}
