// The ledger of everything released about one body of cases. It is hash-chained: a changed entry, a removed one or a
// changed budget no longer fits. It cannot know that it was deleted whole; the statement of the last release, which
// names its position and hash, shows that to whoever compares.
import type { LedgerEntry, ReleaseLedger } from '@homeward/domain'
import { epsilonOf, rhoFor } from '../accounting/zero-concentrated.ts'
import { type Refusal, refuse } from '../refusal.ts'
import { subtractionRefusal } from './subtraction.ts'

/** A release as asked for, before its cost is known. */
export type AskedRelease = Pick<LedgerEntry, 'mode' | 'k' | 'length' | 'cases' | 'codebook' | 'epsilon' | 'delta'>

/** SHA-256 of a text, in hexadecimal; an engine has no cryptography of its own. */
export type HashText = (text: string) => string

export function emptyLedger(hash: HashText): ReleaseLedger {
  return { format: 'homeward.ledger/1', budget: null, entries: [], head: headOf(null, [], hash) }
}

/** Whether every entry, the chain and the head fit together. */
export function isIntact(ledger: ReleaseLedger, hash: HashText): boolean {
  let previous = origin(hash)
  for (const [position, entry] of ledger.entries.entries()) {
    if (entry.position !== position || entry.previous !== previous || entry.hash !== entryHash(entry, hash))
      return false
    previous = entry.hash
  }
  return ledger.head === headOf(ledger.budget, ledger.entries, hash)
}

/**
 * Why a release may not be made, or null. `budget` is the epsilon that the releases may cost together, stated at the
 * first one with differential privacy; without it that release's own epsilon is all there ever is.
 */
export function refuseRelease(ledger: ReleaseLedger, asked: AskedRelease, budget: number | null): Refusal | null {
  const subtraction = subtractionRefusal(ledger.entries, asked)
  if (subtraction !== null) return subtraction
  if (asked.epsilon === null || asked.delta === null) return null
  if (ledger.budget !== null && budget !== null && budget !== ledger.budget.epsilon) {
    return refuse(
      'budget-fixed',
      `The ledger's budget is epsilon ${ledger.budget.epsilon}; it was fixed at its first release.`,
    )
  }
  const limit = ledger.budget ?? { epsilon: budget ?? asked.epsilon, delta: asked.delta }
  if (asked.delta > limit.delta) {
    return refuse('budget-exhausted', `The ledger allows delta ${limit.delta} in all; this release asks for more.`)
  }
  const spent = spentOf(ledger)
  const after = spent + rhoFor(asked.epsilon, asked.delta)
  const allowed = rhoFor(limit.epsilon, limit.delta)
  // Sums of doubles: one part in 10^12 is no overspending.
  if (after <= allowed * (1 + 1e-12)) return null
  return refuse(
    'budget-exhausted',
    `The privacy budget does not hold this release: of epsilon ${limit.epsilon} (delta ${limit.delta}) ` +
      `${epsilonOf(spent, limit.delta).toPrecision(4)} is spent, and with this release it would be ` +
      `${epsilonOf(after, limit.delta).toPrecision(4)}. Nothing was released.`,
  )
}

/** What all entries have cost together, in rho. */
export const spentOf = ({ entries }: ReleaseLedger): number => entries.reduce((sum, { rho }) => sum + (rho ?? 0), 0)

/** The ledger with one more release. */
export function withRelease(
  ledger: ReleaseLedger,
  made: { asked: AskedRelease; rho: number | null; budget: number | null },
  hash: HashText,
): ReleaseLedger {
  const { asked, rho, budget: stated } = made
  const previous = ledger.entries.at(-1)?.hash ?? origin(hash)
  const unsigned = { position: ledger.entries.length, ...asked, rho, previous }
  const entries = [...ledger.entries, { ...unsigned, hash: entryHash(unsigned, hash) }]
  const first =
    asked.epsilon === null || asked.delta === null ? null : { epsilon: stated ?? asked.epsilon, delta: asked.delta }
  const budget = ledger.budget ?? first
  return { format: 'homeward.ledger/1', budget, entries, head: headOf(budget, entries, hash) }
}

const origin = (hash: HashText): string => hash('homeward.ledger/1')

function entryHash(entry: Omit<LedgerEntry, 'hash'>, hash: HashText): string {
  const { position, mode, k, length, cases, codebook, epsilon, delta, rho, previous } = entry
  return hash(JSON.stringify([position, mode, k, length, cases, codebook, epsilon, delta, rho, previous]))
}

function headOf(budget: ReleaseLedger['budget'], entries: readonly LedgerEntry[], hash: HashText): string {
  const last = entries.at(-1)?.hash ?? origin(hash)
  return hash(JSON.stringify([budget?.epsilon ?? null, budget?.delta ?? null, entries.length, last]))
}
