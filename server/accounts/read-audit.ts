import { type Act, nouns } from '@homeward/domain'
import type { z } from 'zod'
import type { LogEntry } from '../records/index.ts'
import { type Accounts, detailsOf } from './accounts.ts'
import type { AuditEntry } from './shapes.ts'

const pageSize = 100

export interface AuditQuestion {
  readonly before?: number | undefined
  readonly act?: Act | undefined
  readonly record?: string | undefined
}

/**
 * The log, newest first: who did, saw, exported and was refused what. The words of a reason are opened for whoever reads the audit. What a legal
 * team keeps is passed over as if it were not there; the team reads in the matter itself who opened it.
 */
export async function readAudit(
  accounts: Accounts,
  { before, act, record }: AuditQuestion,
): Promise<{ entries: z.input<typeof AuditEntry>[]; next: number | null }> {
  const shown: LogEntry[] = []
  let from = before
  let isOver = false
  while (shown.length < pageSize && !isOver) {
    const found = await accounts.office.log.audit({
      limit: pageSize,
      ...(from === undefined ? {} : { before: from }),
      ...(act === undefined ? {} : { act }),
      ...(record === undefined ? {} : { record }),
    })
    shown.push(...found.filter(({ kind }) => nouns[kind]?.isPrivileged !== true))
    from = found.at(-1)?.position
    isOver = found.length < pageSize
  }
  const page = shown.slice(0, pageSize)
  const entries = page.map(({ position, day, by, act: what, kind, record: of, reason }) => ({
    position,
    at: day,
    by: by === null ? '' : detailsOf(accounts, by).name,
    act: what,
    ...shownAs(accounts, kind, of),
    // An ordinary answer is saved without a reason: one that stands behind it may not differ.
    reason: nouns[kind]?.standsBehind ? null : reason,
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
