import { useState } from 'react'
import type { Person } from '../../data/api.ts'
import { roleWords } from '../../i18n/role-words.ts'
import { showDay } from '../../i18n/show-day.ts'
import { useText } from '../../i18n/use-text.ts'
import { Button } from '../../ui/form/button.tsx'
import { keyed } from '../../ui/keyed.ts'
import { Section } from '../../ui/shell/section.tsx'
import styles from './sections.module.css'

const shownAtFirst = 8

/** Who opened this file: everyone who reads it sees who else did. */
export function ReadersSection({ readers }: Pick<Person, 'readers'>) {
  const text = useText()
  const [isOpen, setOpen] = useState(false)
  const shown = isOpen ? readers : readers.slice(0, shownAtFirst)
  return (
    <Section title={text('person.readers')} lead={text('person.opened')}>
      {readers.length === 0 && <p className={styles.quiet}>{text('person.readersNone')}</p>}
      <ul>
        {keyed(shown).map(({ key, item: { by, role, at } }) => (
          <li key={key}>
            {text('person.readerLine', { name: by, role: roleWords(text, role) })}{' '}
            <span className={styles.day}>{showDay(at)}</span>
          </li>
        ))}
      </ul>
      {shown.length < readers.length && (
        <Button kind="quiet" onClick={() => setOpen(true)}>
          {text('person.moreReadings')}
        </Button>
      )}
    </Section>
  )
}
