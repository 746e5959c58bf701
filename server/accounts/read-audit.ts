import { type Act, nouns } from '@homeward/domain'
import type { z } from 'zod'
import { type Accounts, detailsOf } from './accounts.ts'
import type { AuditEntry } from './shapes.ts'

const pageSize = 100

export interface AuditQuestion {
  readonly before?: number | undefined
  readonly act?: Act | undefined
  readonly record?: string | undefined
}

/** The log, newest first: who did, saw, exported and was refused what. The words of a reason are opened for whoever reads the audit. */
export async function readAudit(
  accounts: Accounts,
  { before, act, record }: AuditQuestion,
): Promise<{ entries: z.input<typeof AuditEntry>[]; next: number | null }> {
  const found = await accounts.office.log.audit({
    limit: pageSize,
    ...(before === undefined ? {} : { before }),
    ...(act === undefined ? {} : { act }),
    ...(record === undefined ? {} : { record }),
  })
  const entries = found.map(({ position, day, by, act: what, kind, record: of, reason }) => ({
    position,
    at: day,
    by: by === null ? '' : detailsOf(accounts, by).name,
    act: what,
    ...shownAs(accounts, kind, of),
    reason,
  }))
  return { entries, next: entries.length === pageSize ? entries.at(-1)!.position : null }
}

/** A kind whose very existence is protected is told of as the record it stands behind, so that the audit holds no line and no gap of its own. */
function shownAs({ office }: Accounts, kind: string, record: string | null): { kind: string; record: string | null } {
  const behind = nouns[kind]?.standsBehind
  if (!behind || record === null) return { kind, record }
  const known = office.register().get(kind, record)?.fields[behind.field]
  return { kind: behind.kind, record: typeof known === 'string' ? known : null }
}
