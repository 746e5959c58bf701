import type { Caller } from '../access.ts'
import type { Handlers } from '../http/call.ts'
import type { Jobs } from '../platform/jobs.ts'
import type { Accounts } from './accounts.ts'
import { decideApproval } from './approvals/decide-approval.ts'
import { listApprovals } from './approvals/view-approval.ts'
import type { accountEndpoints } from './endpoints.ts'
import { followJob, readJob, viewJob } from './follow-job.ts'
import { listAlerts } from './list-alerts.ts'
import { inviteMember } from './members/invite-member.ts'
import { listKeys } from './members/list-keys.ts'
import { listMembers } from './members/list-members.ts'
import { proposeHandover } from './members/propose-handover.ts'
import { proposeRole } from './members/propose-role.ts'
import { proposeSecondFactorReset } from './members/propose-second-factor-reset.ts'
import { renameOrganisation, viewOrganisation } from './organisation.ts'
import { readAudit } from './read-audit.ts'
import { acceptInvitation, viewInvitation } from './sessions/accept-invitation.ts'
import { signIn } from './sessions/sign-in.ts'
import { signInByLink } from './sessions/sign-in-by-link.ts'
import { signOut } from './sessions/sign-out.ts'
import { switchRole } from './sessions/switch-role.ts'
import { viewSession } from './sessions/view-session.ts'

/** Who answers the accounts' endpoints. */
export function accountHandlers(accounts: Accounts, jobs: Jobs): Handlers<typeof accountEndpoints> {
  const session = async (caller: Caller | null) =>
    viewSession(accounts, caller, caller ? (await jobs.recent()).map(viewJob) : [])
  return {
    readSession: ({ caller }) => session(caller),
    signInByLink: async ({ body, cookie }) => session(await signInByLink(accounts, body.token, cookie)),
    signIn: async ({ body, cookie }) => session(await signIn(accounts, body, cookie)),
    signOut: async ({ cookie }) => {
      await signOut(accounts, cookie)
      return session(null)
    },
    unlock: async ({ body, caller }) => {
      await accounts.office.unlock(body.passphrase)
      return session(caller)
    },
    switchRole: async ({ body, cookie }) => session(await switchRole(accounts, body.role, cookie)),
    viewInvitation: ({ ids }) => viewInvitation(accounts, ids.token),
    acceptInvitation: async ({ body, cookie }) => session(await acceptInvitation(accounts, body, cookie)),
    listMembers: async ({ caller }) => ({ members: await listMembers(accounts, caller) }),
    inviteMember: ({ caller, body, origin }) => inviteMember(accounts, caller, { invite: body, origin }),
    proposeRole: ({ caller, ids, body }) => proposeRole(accounts, caller, { account: ids.id, asked: body }),
    proposeSecondFactorReset: ({ caller, ids, body }) =>
      proposeSecondFactorReset(accounts, caller, { account: ids.id, reason: body.reason }),
    proposeHandover: ({ caller, ids, body }) => proposeHandover(accounts, caller, { account: ids.id, asked: body }),
    listApprovals: ({ caller }) => ({ approvals: listApprovals(accounts, caller) }),
    approve: ({ caller, ids, body }) =>
      decideApproval(accounts, caller, { approval: ids.id, state: 'approved', reason: body.reason }),
    refuseApproval: ({ caller, ids, body }) =>
      decideApproval(accounts, caller, { approval: ids.id, state: 'refused', reason: body.reason }),
    readAudit: ({ query }) => readAudit(accounts, query),
    readOrganisation: () => viewOrganisation(accounts),
    renameOrganisation: ({ caller, body }) => renameOrganisation(accounts, caller, body),
    listKeys: async ({ caller }) => ({ keys: await listKeys(accounts, caller) }),
    readHead: () => accounts.office.log.head(),
    listAlerts: () => ({ alerts: listAlerts(accounts) }),
    readJob: ({ ids }) => readJob(jobs, ids.id),
    followJob: ({ ids }) => followJob(jobs, ids.id),
  }
}
