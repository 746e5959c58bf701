import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../data/api.ts'
import { Loaded } from '../../desk/loaded.tsx'
import { Trouble } from '../../desk/trouble.tsx'
import { showDay } from '../../i18n/show-day.ts'
import { useText } from '../../i18n/use-text.ts'
import { Form } from '../../ui/form/form.tsx'
import { TextArea } from '../../ui/form/text-area.tsx'
import { TextField } from '../../ui/form/text-field.tsx'
import { Page } from '../../ui/shell/page.tsx'
import { Section } from '../../ui/shell/section.tsx'
import { Empty } from '../../ui/status/empty.tsx'
import { SimpleTable } from '../../ui/table/simple-table.tsx'
import styles from '../pursue.module.css'

const count = new Intl.NumberFormat('en-GB')

/** Which chain stores of this installation investigators may trace in. */
export function ChainsPage() {
  const text = useText()
  const chains = useQuery({ queryKey: ['chains'], queryFn: api.chains })
  return (
    <Page title={text('pages.chains')} lead={text('pursue.chains.lead')}>
      <Loaded query={chains}>
        {({ chains: offered }) =>
          offered.length === 0 ? (
            <Empty title={text('pursue.chains.emptyTitle')}>{text('pursue.chains.empty')}</Empty>
          ) : (
            <SimpleTable
              label={text('pages.chains')}
              head={[
                { id: 'name', title: text('pursue.chains.name') },
                { id: 'chain', title: text('pursue.shield.chain') },
                { id: 'newest', title: text('pursue.chains.newest') },
                { id: 'transactions', title: text('pursue.chains.transactions'), align: 'end' },
                { id: 'addresses', title: text('pursue.chains.addresses'), align: 'end' },
              ]}
            >
              {offered.map(({ id, name, chain, transactions, addresses, newest }) => (
                <tr key={id}>
                  <td className={styles.wide}>
                    <bdi>{name}</bdi>
                  </td>
                  <td>{text(`pursue.chain.${chain}`)}</td>
                  <td className={styles.number}>{newest === null ? '–' : showDay(newest.slice(0, 10))}</td>
                  <td data-align="end" className={styles.number}>
                    {count.format(transactions)}
                  </td>
                  <td data-align="end" className={styles.number}>
                    {count.format(addresses)}
                  </td>
                </tr>
              ))}
            </SimpleTable>
          )
        }
      </Loaded>
      <Section title={text('pursue.chains.offer')} lead={text('pursue.chains.offerLead')}>
        <OfferForm />
      </Section>
    </Page>
  )
}

function OfferForm() {
  const text = useText()
  const client = useQueryClient()
  const [name, setName] = useState('')
  const [folder, setFolder] = useState('')
  const [reason, setReason] = useState('')
  const [wasSent, setSent] = useState(false)
  const offering = useMutation({
    mutationFn: () => api.registerChain({ name: name.trim(), folder: folder.trim(), reason: reason.trim() }),
    onSuccess: async () => {
      setName('')
      setFolder('')
      setReason('')
      setSent(false)
      await client.invalidateQueries({ queryKey: ['chains'] })
    },
  })
  const isFolder = /^[a-z0-9][a-z0-9-]{0,59}$/.test(folder.trim())
  const isShort = reason.trim().length < 3
  return (
    <Form
      submit={text('pursue.chains.submit')}
      busy={offering.isPending}
      problem={<Trouble failure={offering.error} />}
      onSubmit={() => {
        setSent(true)
        if (name.trim() !== '' && isFolder && !isShort) offering.mutate()
      }}
    >
      <TextField
        label={text('pursue.chains.folder')}
        hint={text('pursue.chains.folderHint')}
        error={wasSent && !isFolder ? text('pursue.chains.folderWrong') : undefined}
        maxLength={60}
        autoComplete="off"
        spellCheck={false}
        value={folder}
        onChange={setFolder}
      />
      <TextField
        label={text('pursue.chains.name')}
        hint={text('pursue.chains.nameHint')}
        error={wasSent && name.trim() === '' ? text('common.required') : undefined}
        maxLength={120}
        value={name}
        onChange={setName}
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
