import type { z } from 'zod'
import type { Caller } from '../../access.ts'
import type { Recorded } from '../../contracts/identify.ts'
import { demandMatter, type HeldMatter } from '../matters/held-matter.ts'
import type { Protect } from '../protect.ts'
import type { RecordedView } from '../shapes.ts'

const nothing: Recorded = { answers: [], decisions: [], clocks: [] }

/** What the register holds about the matter's person, to choose from. Nothing of it is in the matter until a lawyer takes it. */
export async function showRecorded(
  protect: Protect,
  caller: Caller,
  id: string,
): Promise<z.input<typeof RecordedView>> {
  const held = demandMatter(protect, caller, id)
  const { answers, decisions, clocks } = await recordedOf(protect, caller, held)
  return {
    answers: answers.map((answer) => ({ ...answer, taken: hasTaken(held, answer) })),
    decisions: decisions.map((decision) => ({ ...decision })),
    clocks: clocks.map((clock) => ({ ...clock })),
  }
}

/** The same for a decision that takes something of it. */
export async function recordedOf(protect: Protect, caller: Caller, { row }: HeldMatter): Promise<Recorded> {
  return row === null ? nothing : protect.people.recorded(caller, row)
}

/** Whether a paragraph of the statement is this answer. */
export function hasTaken(
  { statement }: HeldMatter,
  { screening, question, day, by }: Recorded['answers'][number],
): boolean {
  return (statement?.paragraphs ?? []).some(
    ({ interview }) =>
      interview?.screening === screening &&
      interview.question === question &&
      interview.day === day &&
      interview.by === by,
  )
}
