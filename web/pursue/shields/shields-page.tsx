import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api, type Shield } from '../../data/api.ts'
import { Loaded } from '../../desk/loaded.tsx'
import { ReasonDialog } from '../../desk/reason-dialog.tsx'
import { Trouble } from '../../desk/trouble.tsx'
import { showDay } from '../../i18n/show-day.ts'
import { useText } from '../../i18n/use-text.ts'
import { Button } from '../../ui/form/button.tsx'
import { Form } from '../../ui/form/form.tsx'
import { SelectField } from '../../ui/form/select-field.tsx'
import { TextArea } from '../../ui/form/text-area.tsx'
import { TextField } from '../../ui/form/text-field.tsx'
import { Page } from '../../ui/shell/page.tsx'
import { Section } from '../../ui/shell/section.tsx'
import { Empty } from '../../ui/status/empty.tsx'
import { SimpleTable } from '../../ui/table/simple-table.tsx'
import { PacksToDecide } from '../packs/packs-to-decide.tsx'
import styles from '../pursue.module.css'

/** For those who protect survivors: addresses that no trace may point at, and packs whose path crosses one. */
export function ShieldsPage() {
  const text = useText()
  const client = useQueryClient()
  const [lifting, setLifting] = useState<Shield>()
  const shields = useQuery({ queryKey: ['shields'], queryFn: api.shields })
  const again = () => client.invalidateQueries({ queryKey: ['shields'] })
  return (
    <Page title={text('pages.shields')} lead={text('pursue.shield.lead')}>
      <Section title={text('pursue.shield.packs')} lead={text('pursue.shield.packsLead')}>
        <PacksToDecide />
      </Section>
      <Section title={text('pursue.shield.add')}>
        <ShieldForm onDone={again} />
      </Section>
      <Section title={text('pursue.shield.list')}>
        <Loaded query={shields}>
          {({ shields: all }) =>
            all.length === 0 ? (
              <Empty title={text('pursue.shield.emptyTitle')}>{text('pursue.shield.empty')}</Empty>
            ) : (
              <SimpleTable
                label={text('pursue.shield.list')}
                head={[
                  { id: 'address', title: text('pursue.shield.address') },
                  { id: 'chain', title: text('pursue.shield.chain') },
                  { id: 'day', title: text('pursue.shield.since') },
                  { id: 'act', title: '' },
                ]}
              >
                {all.map((shield) => (
                  <tr key={shield.id}>
                    <td className={styles.wide}>
                      <span className={styles.address}>{shield.address}</span>
                    </td>
                    <td>{text(`pursue.chain.${shield.chain}`)}</td>
                    <td className={styles.number}>{showDay(shield.day)}</td>
                    <td>
                      <Button kind="quiet" onClick={() => setLifting(shield)}>
                        {text('pursue.shield.lift')}
                      </Button>
                    </td>
                  </tr>
                ))}
              </SimpleTable>
            )
          }
        </Loaded>
      </Section>
      {lifting && (
        <ReasonDialog
          title={text('pursue.shield.lift')}
          lead={text('pursue.shield.liftLead')}
          submit={text('pursue.shield.lift')}
          kind="danger"
          act={async (reason) => {
            await api.liftShield(lifting.id, { reason })
            await again()
          }}
          onClose={() => setLifting(undefined)}
        />
      )}
    </Page>
  )
}

function ShieldForm({ onDone }: { onDone: () => Promise<unknown> }) {
  const text = useText()
  const [chain, setChain] = useState<Shield['chain']>('tron')
  const [address, setAddress] = useState('')
  const [reason, setReason] = useState('')
  const [wasSent, setSent] = useState(false)
  const adding = useMutation({
    mutationFn: () => api.shieldAddress({ chain, address: address.trim(), reason: reason.trim() }),
    onSuccess: async () => {
      setAddress('')
      setReason('')
      setSent(false)
      await onDone()
    },
  })
  const isShort = reason.trim().length < 3
  return (
    <Form
      submit={text('pursue.shield.submit')}
      busy={adding.isPending}
      problem={<Trouble failure={adding.error} />}
      onSubmit={() => {
        setSent(true)
        if (address.trim() !== '' && !isShort) adding.mutate()
      }}
    >
      <SelectField
        label={text('pursue.shield.chain')}
        value={chain}
        choices={(['tron', 'eth', 'btc'] as const).map((value) => ({ value, label: text(`pursue.chain.${value}`) }))}
        onChange={setChain}
      />
      <TextField
        label={text('pursue.shield.address')}
        hint={text('pursue.shield.addressHint')}
        error={wasSent && address.trim() === '' ? text('common.required') : undefined}
        maxLength={120}
        autoComplete="off"
        spellCheck={false}
        value={address}
        onChange={setAddress}
      />
      <TextArea
        label={text('common.reason')}
        hint={text('common.reasonHint')}
        error={wasSent && isShort ? text('common.reasonTooShort') : undefined}
        value={reason}
        onChange={setReason}
      />
    </Form>
  )
}
