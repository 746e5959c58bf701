import type { FreezePack } from '../../data/api.ts'
import { useText } from '../../i18n/use-text.ts'
import { Section } from '../../ui/shell/section.tsx'
import { SimpleTable } from '../../ui/table/simple-table.tsx'
import styles from '../pursue.module.css'
import { pastFreezes } from './past-freezes.ts'

/** Past freezes by service: whom to ask first the next time. */
export function ServiceTable({ packs }: { packs: readonly FreezePack[] }) {
  const text = useText()
  const services = pastFreezes(packs)
  if (!packs.some(({ answers }) => answers.length > 0)) return null
  const columns = ['asked', 'froze', 'soonest', 'silent'] as const
  return (
    <Section title={text('pursue.pack.services')} lead={text('pursue.pack.servicesLead')}>
      <SimpleTable
        label={text('pursue.pack.services')}
        head={[
          { id: 'service', title: text('pursue.pack.column.service') },
          ...columns.map((id) => ({ id, title: text(`pursue.pack.column.${id}`), align: 'end' as const })),
        ]}
      >
        {services.map(({ service, asked, froze, days, silent }) => (
          <tr key={service}>
            <td className={styles.wide}>
              <bdi>{service}</bdi>
            </td>
            {[asked, froze, days ?? '–', silent].map((value, at) => (
              <td key={columns[at]} data-align="end" className={styles.number}>
                {value}
              </td>
            ))}
          </tr>
        ))}
      </SimpleTable>
    </Section>
  )
}
