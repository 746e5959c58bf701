import { Problem } from '@homeward/domain'
import type { Identify } from '../../identify.ts'
import { isWithdrawn } from './assemble-answers.ts'
import type { HeldScreening } from './held-screening.ts'

/** Refuses an interview whose consent was withdrawn. */
export function demandConsent(identify: Identify, screening: HeldScreening): void {
  if (isWithdrawn(identify, screening)) {
    throw new Problem(
      'conflict',
      'The person withdrew their consent to this interview. Ask whether they want a new one.',
    )
  }
}
