import { Problem } from '@homeward/domain'
import { type Caller, demandSight, writerOf } from '../../access.ts'
import type { Identify } from '../identify.ts'
import { destroyPhotos } from '../screenings/photo/destroy-photos.ts'
import { consentsOf } from './consents-of.ts'
import { demandPerson } from './read-person.ts'

/**
 * Erases a person for ever: their rows, consents, interviews, decisions, clocks and notes, what was judged and marked about those rows, their
 * photo, who opened them, their legal files, and the files that the rows came from. The keys are destroyed, so backups of the records open
 * nothing either. Of a file its hash stays, and everyone else's rows to the letter.
 */
export async function erasePerson(
  identify: Identify,
  caller: Caller,
  { person: id, reason }: { readonly person: string; readonly reason: string },
): Promise<Record<string, never>> {
  const { person } = demandPerson(identify, demandSight(caller, 'record.erase'), id)
  const rows = new Set(person.rows.map((row) => row.id))
  const holdings = identify.holdings()
  const judgements = [...holdings.judgements.values()]
    .flatMap((known) => [...known.values()])
    .filter(({ pair }) => pair.split('~').some((row) => rows.has(row)))
  const marks = [...identify.office.register().all('asylum-mark')].filter(({ fields }) =>
    (fields['rows'] as string[]).every((row) => rows.has(row)),
  )
  const legal = identify.legalFiles.about(rows)
  await destroyPhotos(identify, identify.caseBook().about('screening', rows))
  await destroyFiles(identify, new Set(person.rows.map(({ list }) => list.id)))
  await Promise.all(legal.files.map((file) => identify.office.blobs.destroy(file)))
  await identify.office.log.erase(
    writerOf(caller),
    [
      ...[...rows].map((row) => ({ kind: 'list-row', id: row })),
      ...consentsOf(identify, person).map((consent) => ({ kind: 'consent', id: consent.id })),
      ...judgements.map(({ record }) => ({ kind: 'judgement', id: record })),
      ...marks.map((mark) => ({ kind: 'asylum-mark', id: mark.id })),
      ...identify.caseBook().everythingAbout(rows),
      ...legal.records,
    ],
    reason,
  )
  return {}
}

/** A list's file names everyone on it. Once its rows are written nothing needs it; one that is still being written is waited for. */
async function destroyFiles(identify: Identify, lists: ReadonlySet<string>): Promise<void> {
  const register = identify.office.register()
  const versions = [...register.all('list-version')].filter(({ fields }) => lists.has(fields['list'] as string))
  if (versions.some(({ fields }) => fields['isComplete'] !== true)) {
    throw new Problem(
      'conflict',
      'A list that this person stands on is still being written: try again when it is done.',
    )
  }
  await Promise.all(versions.map(({ fields }) => identify.office.blobs.destroy(fields['blob'] as string)))
}
