import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { api } from '../../data/api.ts'
import { Loaded } from '../../desk/loaded.tsx'
import { ReasonDialog } from '../../desk/reason-dialog.tsx'
import { Trouble } from '../../desk/trouble.tsx'
import { useText } from '../../i18n/use-text.ts'
import { Button } from '../../ui/form/button.tsx'
import { Form } from '../../ui/form/form.tsx'
import { TextField } from '../../ui/form/text-field.tsx'
import { Page } from '../../ui/shell/page.tsx'
import { Section } from '../../ui/shell/section.tsx'
import { TransactionDialog } from '../look/transaction-dialog.tsx'
import styles from '../pursue.module.css'
import { ClusterSections } from './cluster-sections.tsx'

/** Which addresses a heuristic puts together with one, why, and how they split when evidence is not accepted. */
export function ClustersPage() {
  const text = useText()
  const client = useQueryClient()
  const { trace: id = '' } = useParams({ strict: false })
  const [address, setAddress] = useState('')
  const [isEmpty, setEmpty] = useState(false)
  const [cutting, setCutting] = useState<string>()
  const [shown, setShown] = useState<string>()
  const state = useQuery({ queryKey: ['trace', id], queryFn: () => api.trace(id) })
  const cuts = useQuery({ queryKey: ['cuts', id], queryFn: () => api.cuts(id) })
  const asking = useMutation({ mutationFn: (asked: string) => api.cluster(id, asked) })
  const again = async () => {
    await client.invalidateQueries({ queryKey: ['cuts', id] })
    if (asking.variables !== undefined) asking.mutate(asking.variables)
  }
  const undoing = useMutation({ mutationFn: (cut: string) => api.undoCut(id, cut), onSuccess: again })
  return (
    <Loaded query={state}>
      {({ title, trace }) => (
        <Page
          title={text('pages.traceClusters')}
          lead={text('pursue.cluster.lead')}
          above={
            <Link to="/traces/$trace" params={{ trace: id }}>
              <bdi>{title}</bdi>
            </Link>
          }
        >
          <Form
            submit={text('pursue.cluster.show')}
            busy={asking.isPending}
            problem={<Trouble failure={asking.error ?? undoing.error} />}
            onSubmit={() => {
              setEmpty(address.trim() === '')
              if (address.trim() !== '') asking.mutate(address.trim())
            }}
          >
            <TextField
              label={text('pursue.cluster.address')}
              hint={text('pursue.cluster.addressHint')}
              error={isEmpty ? text('common.required') : undefined}
              maxLength={120}
              autoComplete="off"
              spellCheck={false}
              list="addresses-of-trace"
              value={address}
              onChange={setAddress}
            />
            <datalist id="addresses-of-trace">
              {[...new Set(trace?.exits.map((exit) => exit.address))].map((each) => (
                <option key={each} value={each} />
              ))}
            </datalist>
          </Form>
          {asking.data && <ClusterSections cluster={asking.data} onCut={setCutting} onLook={setShown} />}
          <Section title={text('pursue.cluster.cuts')} lead={text('pursue.cluster.cutsLead')}>
            <Loaded query={cuts}>
              {({ cuts: standing }) =>
                standing.length === 0 ? (
                  <p>{text('pursue.cluster.noCuts')}</p>
                ) : (
                  <ul className={styles.points}>
                    {standing.map(({ id: cut, tx, reason }) => (
                      <li key={cut}>
                        <span className={styles.address}>{tx}</span> <bdi>{reason}</bdi>{' '}
                        <Button kind="quiet" onClick={() => undoing.mutate(cut)}>
                          {text('common.undo')}
                        </Button>
                      </li>
                    ))}
                  </ul>
                )
              }
            </Loaded>
          </Section>
          {cutting !== undefined && (
            <ReasonDialog
              title={text('pursue.cluster.cut')}
              lead={text('pursue.cluster.cutLead')}
              submit={text('pursue.cluster.cut')}
              act={async (reason) => {
                await api.cutEvidence(id, { tx: cutting, reason })
                await again()
              }}
              onClose={() => setCutting(undefined)}
            />
          )}
          {shown !== undefined && trace && trace.source !== null && (
            <TransactionDialog source={trace.source} tx={shown} onClose={() => setShown(undefined)} />
          )}
        </Page>
      )}
    </Loaded>
  )
}
