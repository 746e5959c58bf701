import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useState } from 'react'
import { api, type Member } from '../data/api.ts'
import { useMay } from '../data/session.ts'
import { Loaded } from '../desk/loaded.tsx'
import { ReasonDialog } from '../desk/reason-dialog.tsx'
import { showDay } from '../i18n/show-day.ts'
import { useText } from '../i18n/use-text.ts'
import { Button } from '../ui/form/button.tsx'
import { Page } from '../ui/shell/page.tsx'
import { Badge } from '../ui/status/badge.tsx'
import { Toast } from '../ui/status/toast.tsx'
import { SimpleTable } from '../ui/table/simple-table.tsx'
import { HandoverDialog } from './handover-dialog.tsx'
import { InviteDialog } from './invite-dialog.tsx'
import { type ChosenRoles, RoleChoices } from './role-choices.tsx'
import styles from './settings.module.css'

type Asking = { act: 'invite' } | { act: 'roles' | 'reset' | 'handover'; member: Member }

export function MembersPage() {
  const text = useText()
  const may = useMay()
  const client = useQueryClient()
  const members = useQuery({ queryKey: ['members'], queryFn: api.members })
  const [asking, setAsking] = useState<Asking>()
  const [said, setSaid] = useState('')
  const close = () => setAsking(undefined)
  const hush = useCallback(() => setSaid(''), [])
  const refresh = () => client.invalidateQueries({ queryKey: ['members'] })
  return (
    <Page
      title={text('pages.members')}
      lead={text('members.lead')}
      actions={
        may('member.invite') && (
          <Button kind="primary" onClick={() => setAsking({ act: 'invite' })}>
            {text('members.invite')}
          </Button>
        )
      }
    >
      <Loaded query={members}>
        {({ members: all }) => (
          <SimpleTable
            label={text('pages.members')}
            head={[
              { id: 'name', title: text('members.name') },
              { id: 'roles', title: text('members.roles') },
              { id: 'secondFactor', title: text('members.secondFactor') },
              { id: 'lastSeen', title: text('members.lastSeen') },
              { id: 'actions', title: text('members.actions') },
            ]}
          >
            {all.map((member) => (
              <tr key={member.id}>
                <td>
                  <strong>{member.name}</strong>{' '}
                  {member.state !== 'active' && <Badge tone="amber">{text(`members.state.${member.state}`)}</Badge>}
                  <br />
                  <span className={styles.quiet}>{member.email}</span>
                </td>
                <td>
                  {member.roles.map((role) => text(`role.${role}`)).join(', ')}
                  {member.authority && ` (${member.authority})`}
                </td>
                <td>{text(member.secondFactor ? 'members.secondFactorSet' : 'members.secondFactorMissing')}</td>
                <td>{member.lastSeen ? showDay(member.lastSeen) : text('members.never')}</td>
                <td>
                  {may('role.propose') && (
                    <Button kind="quiet" onClick={() => setAsking({ act: 'roles', member })}>
                      {text('members.changeRoles')}
                    </Button>
                  )}
                  {may('role.propose') && lawyersBeside(all, member).length > 0 && (
                    <Button kind="quiet" onClick={() => setAsking({ act: 'handover', member })}>
                      {text('members.handOver')}
                    </Button>
                  )}
                  {may('second-factor.propose-reset') && (
                    <Button kind="quiet" onClick={() => setAsking({ act: 'reset', member })}>
                      {text('members.resetSecondFactor')}
                    </Button>
                  )}
                </td>
              </tr>
            ))}
          </SimpleTable>
        )}
      </Loaded>
      {asking?.act === 'invite' && <InviteDialog onInvited={() => void refresh()} onClose={close} />}
      {asking?.act === 'roles' && (
        <RolesDialog
          member={asking.member}
          onDone={(isAsked) => {
            setSaid(text(isAsked ? 'members.askedApproval' : 'members.changed'))
            void refresh()
          }}
          onClose={close}
        />
      )}
      {asking?.act === 'handover' && (
        <HandoverDialog
          member={asking.member}
          lawyers={lawyersBeside(members.data?.members ?? [], asking.member)}
          onDone={() => setSaid(text('members.askedApproval'))}
          onClose={close}
        />
      )}
      {asking?.act === 'reset' && (
        <ReasonDialog
          title={text('members.resetSecondFactor')}
          lead={text('members.resetLead')}
          submit={text('members.resetSecondFactor')}
          act={async (reason) => {
            await api.resetSecondFactor(asking.member.id, { reason })
            setSaid(text('members.askedApproval'))
          }}
          onClose={close}
        />
      )}
      {said && (
        <Toast key={said} onGone={hush}>
          {said}
        </Toast>
      )}
    </Page>
  )
}

/** Those who could take over a legal file from someone. */
function lawyersBeside(all: readonly Member[], { id }: Member): Member[] {
  return all.filter((each) => each.id !== id && each.roles.includes('lawyer'))
}

interface RolesDialogProps {
  readonly member: Member
  readonly onDone: (isAsked: boolean) => void
  readonly onClose: () => void
}

function RolesDialog({ member, onDone, onClose }: RolesDialogProps) {
  const text = useText()
  const [chosen, setChosen] = useState<ChosenRoles>({ roles: member.roles, authority: member.authority ?? '' })
  return (
    <ReasonDialog
      title={`${text('members.changeRoles')}: ${member.name}`}
      submit={text('members.changeRoles')}
      isReady={chosen.roles.length > 0}
      act={async (reason) => {
        const { roles, authority } = chosen
        const outcome = await api.proposeRoles(member.id, {
          roles: [...roles],
          authority: authority.trim() || null,
          reason,
        })
        onDone('kind' in outcome)
      }}
      onClose={onClose}
    >
      <RoleChoices chosen={chosen} isMissing={chosen.roles.length === 0} onChange={setChosen} />
    </ReasonDialog>
  )
}
