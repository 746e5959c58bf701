// Two k-safe releases of overlapping people can be subtracted: "23 last month, 24 now" is a person. Differential privacy
// composes and needs no such rule; the k-safe modes do not, so one body of cases is released k-safely once.
import type { LedgerEntry } from '@homeward/domain'
import { type Refusal, refuse } from '../refusal.ts'

type Release = Pick<LedgerEntry, 'mode' | 'k' | 'length' | 'cases' | 'codebook'>

/** Both are made of the same rounded counts, so the one adds nothing that could be subtracted from the other. */
const rounded = new Set(['aggregates', 'synthetic'])

/** Why a k-safe release may not stand beside those already made, or null. */
export function subtractionRefusal(entries: readonly Release[], asked: Release): Refusal | null {
  if (asked.mode === 'dp') return null
  for (const made of entries) {
    if (made.mode === 'dp') continue
    const reason = difference(made, asked)
    if (reason !== null) {
      return refuse(
        'releases-subtractable',
        `This release could be subtracted from an earlier one in the ledger: ${reason}. Release with --mode dp instead, ` +
          'or use another ledger only if no person is in both.',
      )
    }
  }
  return null
}

function difference(made: Release, asked: Release): string | null {
  if (made.cases !== asked.cases) return 'the cases are not the same, and the difference may be a single person'
  if (made.codebook !== asked.codebook) return 'the codebook is not the same, and groups may differ by a single person'
  if (made.k !== asked.k) return 'k is not the same, so a count would be rounded in two ways'
  if (made.mode === asked.mode && made.length === asked.length) return null
  if (!rounded.has(made.mode) || !rounded.has(asked.mode))
    return 'one has exact counts beside hidden cells, the other rounded counts'
  return made.length === asked.length ? null : 'the length is not the same'
}
