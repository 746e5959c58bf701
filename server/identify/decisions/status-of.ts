import type { StatusStage } from '@homeward/domain'
import type { RegisterRecord } from '../../records/index.ts'
import type { HeldPerson } from '../holdings/view.ts'
import type { Identify } from '../identify.ts'
import type { Screened } from '../screenings/held/outcome-of.ts'

/** A person's decisions, oldest first; those of one day in the order they were written. */
export function decisionsOf({ caseBook }: Identify, person: HeldPerson): RegisterRecord[] {
  return caseBook()
    .about(
      'status-decision',
      person.rows.map(({ id }) => id),
    )
    .sort((a, b) => a.position - b.position)
}

const codes: Readonly<Record<StatusStage, string>> = {
  reported: 'more-information-needed',
  potential: 'more-information-needed',
  presumed: 'presumed-indicators-recorded',
  'formally-identified': 'identified-by-authority',
  'not-identified-at-this-review': 'review-ended-without-identification',
  'under-review': 'under-review',
  revoked: 'decision-withdrawn',
}

/** What the closed list says for a decision. */
export function wordsOfDecision({ fields }: RegisterRecord) {
  const { stage, day, body, reviewUntil } = fields as Record<string, string | undefined>
  const date = stage === 'under-review' ? reviewUntil : day
  return { code: codes[stage as StatusStage], date: date ?? null, authority: body ?? null }
}

/** The words of the closed list for where a person stands: the latest decision's, else that they were referred, else what the answers record. */
export function statusWordsOf(identify: Identify, person: HeldPerson, screened: Screened | undefined) {
  const decision = decisionsOf(identify, person).at(-1)
  if (decision) return { ...wordsOfDecision(decision), isDecided: true }
  const referred = screened?.screenings.findLast(({ handedOver }) => handedOver !== null)?.handedOver
  if (referred) return { code: 'referred', date: referred.day, authority: referred.to, isDecided: false }
  return { code: screened?.outcome.words ?? 'more-information-needed', date: null, authority: null, isDecided: false }
}
