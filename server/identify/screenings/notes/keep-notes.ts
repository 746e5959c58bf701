import { Problem } from '@homeward/domain'
import type { z } from 'zod'
import { type Caller, demandSight, notFound, writerOf } from '../../../access.ts'
import type { RegisterRecord } from '../../../records/index.ts'
import { type Identify, newRecordId, today } from '../../identify.ts'
import { demandPerson } from '../../people/read-person.ts'
import { anchorOf } from '../held/demand-screening.ts'
import type { NewNote, Note } from './shapes.ts'

type Shown = z.input<typeof Note>

/** Safety flags, tasks and notes of a person, the open ones first. */
export function listNotes(identify: Identify, caller: Caller, id: string): Shown[] {
  return notesAbout(identify, caller, id)
    .map((record) => showNote(identify, record))
    .sort((a, b) => Number(a.done !== null) - Number(b.done !== null) || (a.day < b.day ? 1 : -1))
}

/** Adds what should travel with the person. A flag may stand alone; a note or a task needs words. */
export async function addNote(
  identify: Identify,
  caller: Caller,
  { person: id, asked }: { readonly person: string; readonly asked: z.output<typeof NewNote> },
): Promise<Shown> {
  const { person } = demandPerson(identify, demandSight(caller, 'screening.read'), id)
  const { kind, flag, words, due, mine } = asked
  if (kind === 'flag' && flag === null) throw new Problem('input-invalid', 'Choose a flag.', { field: 'flag' })
  if (kind !== 'flag' && words === '') throw new Problem('input-invalid', 'Write what it is about.', { field: 'words' })
  const note = newRecordId()
  const set = {
    row: anchorOf(person),
    kind,
    words,
    flag: kind === 'flag' ? flag : null,
    due: kind === 'task' ? due : null,
    assigned: kind === 'task' && mine ? caller.account : null,
    day: today(identify),
    by: caller.account,
  }
  const record = { kind: 'case-note', id: note }
  await identify.office.log.append(writerOf(caller), [
    { id: asked.id, record, set, seen: identify.office.register().position },
  ])
  const kept = identify.office.register().get('case-note', note)
  // Sent twice, the first one stands.
  return kept ? showNote(identify, kept) : listNotes(identify, caller, id)[0]!
}

/** A task is done, or a flag no longer holds: it stays, with the day. */
export async function settleNote(
  identify: Identify,
  caller: Caller,
  { person, note }: { readonly person: string; readonly note: string },
): Promise<Shown> {
  const known = notesAbout(identify, caller, person).find(({ id }) => id === note)
  if (!known) throw notFound()
  if (known.fields['done'] === undefined) {
    const record = { kind: 'case-note', id: note }
    const seen = identify.office.register().position
    await identify.office.log.append(writerOf(caller), [{ record, set: { done: today(identify) }, seen }])
  }
  return showNote(identify, identify.office.register().get('case-note', note)!)
}

function notesAbout(identify: Identify, caller: Caller, id: string): RegisterRecord[] {
  const { person } = demandPerson(identify, demandSight(caller, 'screening.read'), id)
  return identify.caseBook().about(
    'case-note',
    person.rows.map((row) => row.id),
  )
}

function showNote({ nameOf }: Identify, { id, fields }: RegisterRecord): Shown {
  const absent = { flag: null, words: '', due: null, done: null, assigned: null }
  const said = { ...absent, ...(fields as unknown as Omit<Shown, 'id'>) }
  return { ...said, id, assigned: said.assigned ? nameOf(said.assigned) : null, by: nameOf(said.by) }
}
