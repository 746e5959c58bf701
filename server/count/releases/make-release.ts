import { createHash } from 'node:crypto'
import {
  type AskedRelease,
  emptyLedger,
  isIntact,
  previewRelease,
  type ReleaseRequest,
  refuseRelease,
  withRelease,
} from '@homeward/count/publish'
import { Problem, ReleaseLedger, type ReleaseStatement } from '@homeward/domain'
import { type Caller, demand, writerOf } from '../../access.ts'
import { type Count, newRecordId, today } from '../count.ts'
import { makeUntil } from './make-until.ts'
import type { ReadCases } from './pending-cases.ts'

/** A release as it is asked for on the page. */
export interface PageRelease extends ReleaseRequest {
  /** The case file that was read. */
  readonly cases: string
  /** Whose releases may be subtracted from this one: the name of the body of cases. */
  readonly body: string
  /** What all releases of the body together may cost, said at its first one with differential privacy. */
  readonly budget: number | null
  readonly title: string
  readonly about: string
  readonly reason: string
}

/** Hiding cells of very large tables can take for ever; nobody's work may hold a thread that long. */
const longest = 180_000

export const hashText = (text: string): string => createHash('sha256').update(text).digest('hex')

/** Cost and expected error, from the codebook and the request alone, and whether the ledger would allow it. */
export async function previewPageRelease(
  count: Count,
  caller: Caller,
  asked: Omit<PageRelease, 'title' | 'about' | 'reason'>,
) {
  demand(caller, 'release.publish')
  checkRequest(asked)
  const cases = count.cases.find(caller, asked.cases)
  const preview = previewRelease(asked, cases.codebook.columns.length)
  const known = (await count.store.ledgers()).find(({ body }) => body === asked.body)
  const ledger = known === undefined ? emptyLedger(hashText) : known.ledger
  const refusal =
    ledger === null || !isIntact(ledger, hashText)
      ? tampered
      : refuseRelease(ledger, ledgerLine(cases, asked), asked.budget)
  return {
    ...preview,
    expectedError: [...preview.expectedError],
    noise: preview.noise.map((each) => ({ ...each, byLength: [...each.byLength] })),
    refusal: refusal?.reason ?? null,
  }
}

/** Makes a release in a thread of its own, enters it in the ledger and makes it public: all of it or nothing. */
export async function makePageRelease(
  count: Count,
  caller: Caller,
  asked: PageRelease,
): Promise<{ id: string; statement: ReleaseStatement }> {
  demand(caller, 'release.publish')
  checkRequest(asked)
  const cases = count.cases.find(caller, asked.cases)
  const line = ledgerLine(cases, asked)
  await refuseEarly(count, line, asked)
  const { table, hash } = cases
  const { mode, k, length, round, epsilon, delta } = asked
  const request = { mode, k, length, round, epsilon, delta }
  const made = await makeUntil(AbortSignal.timeout(longest), { table, hash, asked: request })
  const id = newRecordId()
  // Written down before it can be read by anyone.
  const detail = { mode, k, length, epsilon, body: asked.body }
  await count.office.log.note(writerOf(caller), {
    act: 'exported',
    kind: 'release',
    record: id,
    reason: asked.reason,
    detail,
  })
  let statement: ReleaseStatement | undefined
  await count.store.release(asked.body, (stored) => {
    const ledger = withRelease(
      allowed(stored, line, asked.budget),
      { asked: line, rho: made.statement.rho ?? null, budget: asked.budget },
      hashText,
    )
    const { position, hash: entry } = ledger.entries.at(-1)!
    statement = {
      format: 'homeward.statement/1',
      mode,
      k,
      length,
      epsilon: null,
      delta: null,
      rho: null,
      sigma: null,
      ...made.statement,
      ledgerEntry: { position, hash: entry },
    }
    const files = new Map([
      ...made.files,
      ['statement.json', `${JSON.stringify(statement, null, 2)}\n`],
      ['codebook.json', `${JSON.stringify(cases.codebook, null, 2)}\n`],
    ])
    const { title, about } = asked
    return {
      ledger,
      publication: {
        id,
        kind: 'release',
        title,
        about,
        published: today(count),
        statement,
        codebook: cases.codebook,
        files,
      },
    }
  })
  return { id, statement: statement! }
}

const tampered = {
  refusal: 'ledger-tampered',
  reason:
    'The ledger was changed: its entries, chain and head do not fit together. Nothing is released on it; restore the last good copy.',
}

function allowed(stored: unknown, line: AskedRelease, budget: number | null): ReleaseLedger {
  const parsed = stored === null ? emptyLedger(hashText) : ReleaseLedger.safeParse(stored).data
  if (parsed === undefined || !isIntact(parsed, hashText)) throw new Problem('check-failed', tampered.reason)
  const refusal = refuseRelease(parsed, line, budget)
  if (refusal !== null) throw new Problem('input-invalid', refusal.reason)
  return parsed
}

/** Before the work is done; the ledger is asked again when the release is entered. */
async function refuseEarly({ store }: Count, line: AskedRelease, { body, budget }: PageRelease): Promise<void> {
  const known = (await store.ledgers()).find((each) => each.body === body)
  allowed(known === undefined ? null : known.ledger, line, budget)
  if (known !== undefined && known.ledger === null) throw new Problem('check-failed', tampered.reason)
}

function ledgerLine({ hash, codebook }: ReadCases, { mode, k, length, epsilon, delta }: ReleaseRequest): AskedRelease {
  const isNoisy = mode === 'dp'
  const codebookHash = hashText(JSON.stringify(codebook))
  return {
    mode,
    k,
    length,
    cases: hash,
    codebook: codebookHash,
    epsilon: isNoisy ? epsilon : null,
    delta: isNoisy ? delta : null,
  }
}

function checkRequest({ mode, length, round, epsilon, delta }: ReleaseRequest): void {
  if (mode === 'dp' && epsilon === null) throw new Problem('input-invalid', 'A release with noise needs an epsilon.')
  if (mode === 'dp' && length > 3)
    throw new Problem('input-invalid', 'With noise, up to 3 attributes are counted together.')
  if (mode === 'dp' && delta > 1e-3)
    throw new Problem('input-invalid', 'A delta above 0.001 would let whole records through; 0.000001 is common.')
  if (round !== null && mode !== 'tables') throw new Problem('input-invalid', 'Only tables are rounded.')
}
