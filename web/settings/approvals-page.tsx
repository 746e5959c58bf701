import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { type Approval, api } from '../data/api.ts'
import { Loaded } from '../desk/loaded.tsx'
import { ReasonDialog } from '../desk/reason-dialog.tsx'
import { showDay } from '../i18n/show-day.ts'
import { useText } from '../i18n/use-text.ts'
import { Button } from '../ui/form/button.tsx'
import { Page } from '../ui/shell/page.tsx'
import { Empty } from '../ui/status/empty.tsx'
import styles from './settings.module.css'

interface Settling {
  readonly approval: Approval
  readonly outcome: 'approve' | 'refuse'
}

export function ApprovalsPage() {
  const text = useText()
  const client = useQueryClient()
  const approvals = useQuery({ queryKey: ['approvals'], queryFn: api.approvals })
  const [settling, setSettling] = useState<Settling>()
  return (
    <Page title={text('pages.approvals')} lead={text('approvals.lead')}>
      <Loaded query={approvals}>
        {({ approvals: all }) =>
          all.length === 0 ? (
            <Empty title={text('approvals.emptyTitle')}>{text('approvals.empty')}</Empty>
          ) : (
            <ul className={styles.stack}>
              {all.map((approval) => (
                <li key={approval.id} className={styles.card}>
                  <div>
                    <h2>{text(`approvals.kind.${approval.kind}`)}</h2>
                    <p>{approval.about}</p>
                    <p className={styles.quiet}>
                      {showDay(approval.asked.at)}, {approval.asked.by}: {approval.asked.reason}
                    </p>
                  </div>
                  {approval.mayApprove ? (
                    <div className={styles.actions}>
                      <Button kind="primary" onClick={() => setSettling({ approval, outcome: 'approve' })}>
                        {text('approvals.approve')}
                      </Button>
                      <Button onClick={() => setSettling({ approval, outcome: 'refuse' })}>
                        {text('approvals.refuse')}
                      </Button>
                    </div>
                  ) : (
                    <span className={styles.quiet}>{text('approvals.notYours')}</span>
                  )}
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      {settling && (
        <ReasonDialog
          title={text(`approvals.kind.${settling.approval.kind}`)}
          lead={settling.approval.about}
          submit={text(`approvals.${settling.outcome}`)}
          act={async (reason) => {
            await api.settleApproval(settling.approval.id, settling.outcome, { reason })
            await client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' })
          }}
          onClose={() => setSettling(undefined)}
        />
      )}
    </Page>
  )
}
