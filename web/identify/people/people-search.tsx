import type { RefObject } from 'react'
import type { List } from '../../data/api.ts'
import { showCountry } from '../../i18n/show-country.ts'
import { useText } from '../../i18n/use-text.ts'
import { CheckField } from '../../ui/form/check-field.tsx'
import { Field } from '../../ui/form/field.tsx'
import { SelectField } from '../../ui/form/select-field.tsx'
import { nationalities } from './nationalities.ts'
import styles from './people.module.css'
import type { PeopleFilters } from './use-people.ts'

interface PeopleSearchProps {
  readonly box: RefObject<HTMLInputElement | null>
  readonly filters: PeopleFilters
  readonly lists: readonly List[]
  readonly mayBrowse: boolean
  readonly onChange: (filters: PeopleFilters) => void
}

export function PeopleSearch({ box, filters, lists, mayBrowse, onChange }: PeopleSearchProps) {
  const text = useText()
  return (
    <search className={styles.search}>
      <Field
        label={text('people.search')}
        hint={mayBrowse ? undefined : `${text('people.searchHint')}. ${text('people.searchLimited')}`}
      >
        {(input) => (
          <input
            {...input}
            ref={box}
            type="search"
            dir="auto"
            autoComplete="off"
            spellCheck={false}
            aria-keyshortcuts="/"
            value={filters.query}
            onChange={(event) => onChange({ ...filters, query: event.target.value })}
          />
        )}
      </Field>
      <SelectField
        label={text('people.nationality')}
        value={filters.nationality}
        choices={[
          { value: '', label: text('people.anyNationality') },
          ...nationalities.map((code) => ({ value: code, label: showCountry(code) })),
        ]}
        onChange={(nationality) => onChange({ ...filters, nationality })}
      />
      <SelectField
        label={text('people.list')}
        value={filters.list}
        choices={[
          { value: '', label: text('people.anyList') },
          ...lists.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(list) => onChange({ ...filters, list })}
      />
      <div className={styles.check}>
        <CheckField
          label={text('people.children')}
          checked={filters.child}
          onChange={(child) => onChange({ ...filters, child })}
        />
      </div>
    </search>
  )
}
