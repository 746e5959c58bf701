import { Role } from '@homeward/domain'
import { z } from 'zod'

// The shapes of the accounts' HTTP interface. Every named shape becomes a component of the published OpenAPI document.

const id = z.string().min(16).max(64)

export const Job = z
  .object({
    id,
    kind: z.enum(['demonstration', 'import', 'link', 'export', 'view', 'erase', 'documents', 'trace']),
    state: z.enum(['waiting', 'running', 'done', 'failed']),
    /** Share done, 0 to 1. */
    share: z.number(),
    /** A code for what is being done now; the pages have its words. */
    step: z.string(),
    /** A code of what went wrong, never a value. */
    problem: z.string().nullable(),
  })
  .meta({ id: 'Job' })

export const Session = z
  .object({
    account: z.object({ id, name: z.string(), roles: z.array(Role), authority: z.string().nullable() }).nullable(),
    organisation: z.object({ id, name: z.string() }).nullable(),
    /** True until the organisation's key is opened: the server answers, reads refuse. */
    locked: z.boolean(),
    /** True for an installation that holds synthetic people only, for ever. */
    demonstration: z.boolean(),
    actions: z.array(z.string()),
    /** How far the in-memory register has been read: people pages work before it is complete. */
    view: z.object({ read: z.number().int(), total: z.number().int() }),
    jobs: z.array(Job),
  })
  .meta({ id: 'Session' })

export const Member = z
  .object({
    id,
    name: z.string(),
    email: z.string(),
    roles: z.array(Role),
    authority: z.string().nullable(),
    state: z.enum(['invited', 'active', 'suspended']),
    secondFactor: z.boolean(),
    lastSeen: z.iso.date().nullable(),
  })
  .meta({ id: 'Member' })

/** Who takes over the legal files that someone who leaves held alone. */
export const ProposeHandover = z
  .object({ to: z.string().min(8).max(100), reason: z.string().trim().min(3).max(2000) })
  .meta({ id: 'ProposeHandover' })

export const Approval = z
  .object({
    id,
    kind: z.enum(['role', 'second-factor-reset', 'matter-handover', 'export', 'charge-link']),
    about: z.string(),
    asked: z.object({ by: z.string(), at: z.iso.date(), reason: z.string() }),
    mayApprove: z.boolean(),
  })
  .meta({ id: 'Approval' })

export const AuditEntry = z
  .object({
    position: z.number().int(),
    at: z.iso.date(),
    by: z.string(),
    act: z.enum(['changed', 'seen', 'exported', 'refused', 'erased', 'signed-in']),
    kind: z.string(),
    record: z.string().nullable(),
    reason: z.string().nullable(),
  })
  .meta({ id: 'AuditEntry' })

/** application/problem+json (RFC 9457). `code` is a key of the problem catalogue; `where` never holds a person's data. */
export const ProblemBody = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    code: z.string(),
    detail: z.string().optional(),
    where: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  })
  .meta({ id: 'Problem' })

export const SignIn = z
  .object({ email: z.email(), password: z.string().max(1024), code: z.string().regex(/^\d{6}$/) })
  .meta({ id: 'SignIn' })
export const LinkSignIn = z.object({ token: z.string().min(20).max(200) }).meta({ id: 'LinkSignIn' })
export const Unlock = z.object({ passphrase: z.string().min(1).max(1024) }).meta({ id: 'Unlock' })
export const Invite = z
  .object({
    name: z.string().min(1).max(200),
    email: z.email(),
    roles: z.array(Role).min(1),
    authority: z.string().max(200).nullable().default(null),
    reason: z.string().min(3).max(2000),
  })
  .meta({ id: 'Invite' })
/** Answered once: the link is shown to the administrator, who hands it over; no mail is sent. */
export const Invitation = z.object({ link: z.string(), expires: z.iso.date() }).meta({ id: 'Invitation' })
export const AcceptInvitation = z
  .object({
    token: z.string(),
    password: z.string().min(12).max(1024),
    code: z.string().regex(/^\d{6}$/),
    /** The address to sign in with; only the first administrator, whom nobody invited, says it here. */
    email: z.email().optional(),
  })
  .meta({ id: 'AcceptInvitation' })
/** What an invited person needs to set up the second factor, before accepting. */
export const InvitationView = z
  .object({
    name: z.string(),
    otpauth: z.string(),
    /** Whether the address must be given too. */ asksEmail: z.boolean(),
  })
  .meta({ id: 'InvitationView' })
export const ProposeRole = z
  .object({
    roles: z.array(Role),
    authority: z.string().max(200).nullable().default(null),
    reason: z.string().min(3).max(2000),
  })
  .meta({ id: 'ProposeRole' })
export const Reason = z.object({ reason: z.string().min(3).max(2000) }).meta({ id: 'Reason' })
export const Position = z.object({ position: z.number().int() }).meta({ id: 'Position' })
export const OrganisationPatch = z
  .object({ name: z.string().min(1).max(200), reason: z.string().min(3).max(2000) })
  .meta({ id: 'OrganisationPatch' })
export const KeyView = z
  .object({ id, version: z.number().int(), made: z.iso.date(), kind: z.enum(['key-file', 'passphrase']) })
  .meta({ id: 'Key' })
