import { type Json, Problem } from '@homeward/domain'
import type { z } from 'zod'
import { type Caller, demandSight, notFound, writerOf } from '../../access.ts'
import { type Identify, newRecordId, today } from '../identify.ts'
import { demandPerson } from '../people/read-person.ts'
import { anchorOf } from '../screenings/held/demand-screening.ts'
import { demandStandard } from './decide-status.ts'
import { panelsOf, showStatus } from './read-status.ts'
import type { NewPanel, NewVote, Status } from './shapes.ts'

type Shown = Promise<z.input<typeof Status>>

/** A body begins to look at a person's record. While one looks, no second panel opens beside it. */
export async function openPanel(
  identify: Identify,
  caller: Caller,
  { person: id, asked }: { readonly person: string; readonly asked: z.output<typeof NewPanel> },
): Shown {
  const { person } = demandPerson(identify, demandSight(caller, 'panel.hold'), id)
  demandStandard(asked.proposed)
  if (panelsOf(identify, person).some(({ fields }) => fields['decision'] === undefined)) {
    return showStatus(identify, person)
  }
  const { body, proposed } = asked
  const set = { row: anchorOf(person), body, proposed, votes: [], opened: today(identify), by: caller.account }
  const record = { kind: 'panel', id: newRecordId() }
  const seen = identify.office.register().position
  await identify.office.log.append(writerOf(caller), [{ id: asked.id, record, set, seen }])
  return showStatus(identify, person)
}

/** A member's voice, cast by themselves or written down for them. Whoever dissents says why. */
export async function castVote(
  identify: Identify,
  caller: Caller,
  {
    person: id,
    panel,
    asked,
  }: { readonly person: string; readonly panel: string; readonly asked: z.output<typeof NewVote> },
): Shown {
  const { person } = demandPerson(identify, demandSight(caller, 'panel.hold'), id)
  const record = panelsOf(identify, person).find((each) => each.id === panel)
  if (!record) throw notFound()
  if (record.fields['decision'] !== undefined) {
    throw new Problem('conflict', 'This panel has decided. A new one can be opened to look again.')
  }
  const { function: speaksAs, vote, words } = asked
  if (vote === 'dissents' && words.length < 3) {
    throw new Problem('input-invalid', 'A dissent needs its reasons: they stay with the decision.', { field: 'words' })
  }
  const cast = { function: speaksAs, vote, words: words || null, by: caller.account, at: identify.now().toISOString() }
  await identify.office.log.append(writerOf(caller), [
    { id: asked.id, record: { kind: 'panel', id: panel }, set: { votes: [cast] as Json }, seen: 0 },
  ])
  return showStatus(identify, person)
}
