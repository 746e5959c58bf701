import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { api, type Overlap } from '../../data/api.ts'
import { Loaded } from '../../desk/loaded.tsx'
import { useText } from '../../i18n/use-text.ts'
import { ChoiceField } from '../../ui/form/choice-field.tsx'
import { Page } from '../../ui/shell/page.tsx'
import { Section } from '../../ui/shell/section.tsx'
import { Empty } from '../../ui/status/empty.tsx'
import { ScrollFrame } from '../../ui/table/scroll-frame.tsx'
import { GapSection } from './gap-section.tsx'
import styles from './lists.module.css'

export function OverlapPage() {
  const text = useText()
  const [basis, setBasis] = useState<Overlap['basis']>('proposed')
  const overlap = useQuery({ queryKey: ['overlap', basis], queryFn: () => api.overlap(basis) })
  return (
    <Page
      title={text('pages.overlap')}
      lead={text('overlap.lead')}
      above={<Link to="/lists">{text('pages.lists')}</Link>}
    >
      <ChoiceField
        label={text('overlap.basis')}
        inline
        value={basis}
        choices={[
          { value: 'accepted', label: text('overlap.accepted') },
          { value: 'proposed', label: text('overlap.proposed') },
        ]}
        onChange={setBasis}
      />
      <Loaded query={overlap}>
        {(loaded) =>
          loaded.lists.length < 2 ? (
            <Empty title={text('overlap.tooFew')} />
          ) : (
            <>
              <Matrix overlap={loaded} />
              <GapSection lists={loaded.lists} basis={basis} />
            </>
          )
        }
      </Loaded>
    </Page>
  )
}

/** Every list against every list; the shade says the share of the row's list, the number says how many people. */
function Matrix({ overlap: { lists, matrix } }: { overlap: Overlap }) {
  const text = useText()
  return (
    <Section title={text('overlap.matrix')} lead={text('overlap.hidden')}>
      <ScrollFrame>
        <table className={styles.matrix} aria-label={text('overlap.matrix')}>
          <thead>
            <tr>
              <td />
              {lists.map(({ id, name }) => (
                <th key={id} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lists.map(({ id, name }, row) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                {lists.map((other, column) => {
                  const people = matrix[row]?.[column] ?? 0
                  const share = people / Math.max(1, matrix[row]?.[row] ?? 1)
                  return (
                    <td
                      key={other.id}
                      data-own={row === column || undefined}
                      style={
                        row === column
                          ? undefined
                          : { background: `color-mix(in srgb, var(--for) ${Math.round(share * 45)}%, transparent)` }
                      }
                    >
                      {people.toLocaleString()}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollFrame>
    </Section>
  )
}
