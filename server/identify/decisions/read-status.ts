import type { Vote } from '@homeward/domain'
import type { z } from 'zod'
import { type Caller, demandSight } from '../../access.ts'
import type { RegisterRecord } from '../../records/index.ts'
import type { HeldPerson } from '../holdings/view.ts'
import { type Identify, noteSeen } from '../identify.ts'
import { demandPerson } from '../people/read-person.ts'
import { maybeChild } from '../screenings/held/maybe-child.ts'
import { screenedOf } from '../screenings/held/outcome-of.ts'
import type { Panel, Status, StatusDecision } from './shapes.ts'
import { decisionsOf, statusWordsOf, wordsOfDecision } from './status-of.ts'

type Shown = z.input<typeof Status>

/** Every decision about a person, and the panel that is looking at them. That it was opened is written down before the answer leaves. */
export async function readStatus(identify: Identify, caller: Caller, id: string): Promise<Shown> {
  const { person } = demandPerson(identify, demandSight(caller, 'screening.read'), id)
  await noteSeen(identify, caller, { kind: 'status-decision', record: null, detail: { person: person.id } })
  return showStatus(identify, person)
}

/** The same for someone who has just written to it. */
export function showStatus(identify: Identify, person: HeldPerson): Shown {
  const screened = screenedOf(identify, person)
  const { isDecided: _, ...words } = statusWordsOf(identify, person, screened)
  const open = panelsOf(identify, person).findLast(({ fields }) => fields['decision'] === undefined)
  return {
    words,
    possibleChild: maybeChild(identify, person),
    decisions: decisionsOf(identify, person).map((record) => showDecision(identify, record)),
    panel: open ? showPanel(identify, open) : null,
    screening: screened?.latest.id ?? null,
  }
}

export function panelsOf({ caseBook }: Identify, person: HeldPerson): RegisterRecord[] {
  return caseBook().about(
    'panel',
    person.rows.map(({ id }) => id),
  )
}

/** The votes that stand: of one account speaking as one function the last. */
export function standingVotes({ fields }: RegisterRecord): Vote[] {
  const last = new Map<string, Vote>()
  for (const vote of (fields['votes'] ?? []) as unknown as Vote[]) {
    const key = `${vote.function} ${vote.by}`
    const known = last.get(key)
    if (!known || known.at <= vote.at) last.set(key, vote)
  }
  return [...last.values()]
}

type Kept<Shown, Less extends keyof Shown> = Omit<Shown, Less | 'id' | 'votes'>

function showPanel(identify: Identify, record: RegisterRecord): z.input<typeof Panel> {
  const { body, proposed, opened } = record.fields as unknown as Kept<z.input<typeof Panel>, 'decision'>
  const votes = standingVotes(record).map((vote) => ({ ...vote, by: identify.nameOf(vote.by) }))
  return { id: record.id, body, proposed, opened, votes, decision: null }
}

function showDecision({ nameOf }: Identify, record: RegisterRecord): z.input<typeof StatusDecision> {
  const absent = { reviewUntil: null, follows: null }
  const said = { ...absent, ...(record.fields as unknown as Kept<z.input<typeof StatusDecision>, 'words'>) }
  const votes = ((record.fields['votes'] ?? []) as unknown as Vote[]).map((vote) => ({ ...vote, by: nameOf(vote.by) }))
  return { ...said, id: record.id, words: wordsOfDecision(record), votes, by: nameOf(said.by) }
}
