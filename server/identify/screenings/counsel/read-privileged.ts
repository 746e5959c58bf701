import type { Answer, InterviewConditions } from '@homeward/domain'
import { screeningOutcome } from '@homeward/screen'
import type { z } from 'zod'
import type { Caller } from '../../../access.ts'
import { type Identify, noteSeen } from '../../identify.ts'
import { assembleAnswers, isWithdrawn } from '../held/assemble-answers.ts'
import { demandScreening } from '../held/demand-screening.ts'
import { standingAnswers } from '../held/held-screening.ts'
import type { Privileged } from '../shapes.ts'

/** What a person said to be kept for their lawyer, and what all they said records together. The log says that the interview was opened, no more. */
export async function readPrivileged(
  identify: Identify,
  caller: Caller,
  id: string,
): Promise<z.input<typeof Privileged>> {
  const { person, screening } = demandScreening(identify, caller, 'privileged.read', id)
  identify.reading.open(caller.account, person.id)
  await noteSeen(identify, caller, { kind: 'screening', record: id })
  const records = isWithdrawn(identify, screening) ? [] : identify.caseBook().privilegedOf(id)
  const answers = standingAnswers(records.flatMap(({ fields }) => (fields['answers'] ?? []) as unknown as Answer[]))
  const [first] = records
  const assembled = assembleAnswers(identify, person, screening)
  const conditions = {
    ...assembled.conditions,
    rights: (first?.fields['rights'] ?? null) as InterviewConditions['rights'],
    interviewer: (first?.fields['interviewer'] ?? null) as InterviewConditions['interviewer'],
  }
  const all = { ...assembled, conditions, answers: [...assembled.answers, ...answers] }
  return {
    rights: records.map(({ fields }) => {
      const { language, at } = fields['rights'] as { language: string; at: string }
      return { language, at, by: identify.nameOf(fields['by'] as string) }
    }),
    answers: answers.map((answer) => ({ ...answer, by: identify.nameOf(answer.by) })),
    outcome: screeningOutcome(all, { privileged: true }),
  }
}
