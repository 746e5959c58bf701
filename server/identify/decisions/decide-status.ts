import { type Json, type NewChange, Problem, type StandardOfProof, type StatusStage } from '@homeward/domain'
import type { z } from 'zod'
import { type Caller, demandSight, notFound, writerOf } from '../../access.ts'
import { type Identify, newRecordId, today } from '../identify.ts'
import { demandPerson } from '../people/read-person.ts'
import { anchorOf } from '../screenings/held/demand-screening.ts'
import { panelsOf, showStatus, standingVotes } from './read-status.ts'
import type { NewDecision, Status } from './shapes.ts'
import { decisionsOf } from './status-of.ts'

/**
 * Writes down what a body decided. Decisions follow one another and none is overwritten; the votes and dissents of its panel are copied into
 * it, so that it stays whole whatever happens to the panel.
 */
export async function decideStatus(
  identify: Identify,
  caller: Caller,
  { person: id, asked }: { readonly person: string; readonly asked: z.output<typeof NewDecision> },
): Promise<z.input<typeof Status>> {
  const { office } = identify
  const { person } = demandPerson(identify, demandSight(caller, 'status.decide'), id)
  const { stage, standard, reasons, reviewUntil } = asked
  const earlier = decisionsOf(identify, person)
  demandStandard({ stage, standard })
  demandDates(identify, stage, reviewUntil)
  if (stage === 'revoked' && earlier.length === 0) {
    throw new Problem('input-invalid', 'There is no decision to withdraw.', { field: 'stage' })
  }
  const panel = asked.panel === null ? undefined : panelsOf(identify, person).find((each) => each.id === asked.panel)
  if (asked.panel !== null && !panel) throw notFound()
  // A panel decides once: whoever sends a second time, or second, sees what was decided.
  if (panel?.fields['decision'] !== undefined) return showStatus(identify, person)
  const body = (panel?.fields['body'] as string | undefined) ?? asked.body
  if (body === '') throw new Problem('input-invalid', 'Name the body that decides.', { field: 'body' })
  const votes = panel ? standingVotes(panel) : []
  if (panel && votes.length === 0) {
    throw new Problem('input-invalid', 'No member has voted yet.', { field: 'panel' })
  }
  const seen = office.register().position
  const decision = newRecordId()
  const changes: NewChange[] = [
    {
      id: asked.id,
      record: { kind: 'status-decision', id: decision },
      set: {
        row: anchorOf(person),
        stage,
        standard,
        reasons,
        reviewUntil,
        body,
        votes: votes as unknown as Json,
        follows: earlier.at(-1)?.id ?? null,
        day: today(identify),
        by: caller.account,
      },
      seen,
    },
  ]
  if (panel) changes.push({ record: { kind: 'panel', id: panel.id }, set: { decision }, seen })
  await office.log.append(writerOf(caller), changes)
  return showStatus(identify, person)
}

/** Protection comes early: reasonable grounds are enough to presume, and no higher standard may be asked for it. */
export function demandStandard({ stage, standard }: { stage: StatusStage; standard: StandardOfProof }): void {
  if (stage === 'presumed' && standard !== 'reasonable-grounds') {
    throw new Problem('input-invalid', 'The standard for “presumed” is reasonable grounds; a higher one comes later.', {
      field: 'standard',
    })
  }
}

/** A review has an end; and whoever is not identified at one is told until when a new one can be asked for. */
function demandDates(identify: Identify, stage: StatusStage, reviewUntil: string | null): void {
  const needsEnd = stage === 'under-review' || stage === 'not-identified-at-this-review'
  if (needsEnd && reviewUntil === null) {
    throw new Problem('input-invalid', 'Say until when the review lasts, or until when a new one can be asked for.', {
      field: 'reviewUntil',
    })
  }
  if (reviewUntil !== null && reviewUntil < today(identify)) {
    throw new Problem('input-invalid', 'The review ends in the past; correct the day.', { field: 'reviewUntil' })
  }
}
