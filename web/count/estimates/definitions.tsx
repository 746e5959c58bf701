import type { KeptEstimate } from '../../data/api.ts'
import { showDay } from '../../i18n/show-day.ts'
import { useText } from '../../i18n/use-text.ts'
import { Section } from '../../ui/shell/section.tsx'
import { SimpleTable } from '../../ui/table/simple-table.tsx'
import styles from '../count.module.css'
import { showPeople } from '../show-people.ts'

/** What was counted, and what each list could see of it. */
export function Definitions({ answer }: { answer: KeptEstimate['answer'] }) {
  const text = useText()
  const { definitions, merging, lists } = answer
  return (
    <Section title={text('estimates.definitions')}>
      {definitions === null ? (
        <p className={styles.soft}>{text('estimates.undefined')}</p>
      ) : (
        <dl className={styles.facts}>
          <div>
            <dt>{text('newEstimate.counted')}</dt>
            <dd>{definitions.counted}</dd>
          </div>
          <div>
            <dt>{text('newEstimate.place')}</dt>
            <dd>{definitions.place}</dd>
          </div>
          <div>
            <dt>{text('estimates.period')}</dt>
            <dd>
              {showDay(definitions.from)} – {showDay(definitions.to)}
            </dd>
          </div>
        </dl>
      )}
      <SimpleTable
        label={text('estimates.definitions')}
        head={[
          { id: 'list', title: text('estimates.list') },
          { id: 'sees', title: text('newEstimate.sees') },
        ]}
      >
        {namesOf(answer, lists).map(({ name, members }) => (
          <tr key={name}>
            <td>
              {name}
              {members.length > 1 && <span className={styles.soft}> = {members.join(' + ')}</span>}
            </td>
            <td>
              {members
                .map((member) => definitions?.lists.find(({ list }) => list === member)?.sees)
                .filter(Boolean)
                .join('; ') || '–'}
            </td>
          </tr>
        ))}
      </SimpleTable>
      {merging && <p>{text('estimates.unmerged', { n: showPeople(merging.unmerged) })}</p>}
    </Section>
  )
}

function namesOf({ merging }: KeptEstimate['answer'], lists: readonly string[]) {
  return lists.map((name) => ({ name, members: merging?.groups.find((group) => group.name === name)?.lists ?? [name] }))
}
