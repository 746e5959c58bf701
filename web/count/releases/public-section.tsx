import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../data/api.ts'
import { publicApi } from '../../data/public-api.ts'
import { Loaded } from '../../desk/loaded.tsx'
import { ReasonDialog } from '../../desk/reason-dialog.tsx'
import { showDay } from '../../i18n/show-day.ts'
import { useText } from '../../i18n/use-text.ts'
import { Button } from '../../ui/form/button.tsx'
import { Section } from '../../ui/shell/section.tsx'
import { SimpleTable } from '../../ui/table/simple-table.tsx'
import styles from '../count.module.css'

/** What anyone can read now, with a way to take it down. */
export function PublicSection() {
  const text = useText()
  const client = useQueryClient()
  const shelf = useQuery({ queryKey: ['public'], queryFn: publicApi.releases })
  const [withdrawing, setWithdrawing] = useState<string>()
  return (
    <Section title={text('releases.public')} lead={text('releases.publicLead')}>
      <Loaded query={shelf}>
        {({ releases }) =>
          releases.length === 0 ? (
            <p className={styles.soft}>{text('releases.publicEmpty')}</p>
          ) : (
            <SimpleTable
              label={text('releases.public')}
              head={[
                { id: 'title', title: text('releases.publicTitle') },
                { id: 'day', title: text('releases.day') },
                { id: 'act', title: text('exports.column.act') },
              ]}
            >
              {releases.map(({ id, title, published }) => (
                <tr key={id}>
                  <td>
                    <a href={`/public/${id}`}>{title}</a>
                  </td>
                  <td>{showDay(published)}</td>
                  <td>
                    <Button onClick={() => setWithdrawing(id)}>{text('releases.withdraw')}</Button>
                  </td>
                </tr>
              ))}
            </SimpleTable>
          )
        }
      </Loaded>
      {withdrawing !== undefined && (
        <ReasonDialog
          title={text('releases.withdrawTitle')}
          lead={text('releases.withdrawLead')}
          submit={text('releases.withdraw')}
          kind="danger"
          act={async (reason) => {
            await api.withdrawPublication(withdrawing, { reason })
            await client.invalidateQueries({ queryKey: ['public'] })
          }}
          onClose={() => setWithdrawing(undefined)}
        />
      )}
    </Section>
  )
}
