import { type Caller, demandSight, writerOf } from '../../access.ts'
import type { Identify } from '../identify.ts'
import { consentsOf } from './consents-of.ts'
import { demandPerson } from './read-person.ts'

/**
 * Erases a person for ever: their rows, consents, interviews, decisions, clocks and notes, and what was judged and marked about those rows. Their keys are destroyed, so backups of the records
 * open nothing either. The files the rows came from are erased with their list, not here: they hold other people too.
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
  await identify.office.log.erase(
    writerOf(caller),
    [
      ...[...rows].map((row) => ({ kind: 'list-row', id: row })),
      ...consentsOf(identify, person).map((consent) => ({ kind: 'consent', id: consent.id })),
      ...judgements.map(({ record }) => ({ kind: 'judgement', id: record })),
      ...marks.map((mark) => ({ kind: 'asylum-mark', id: mark.id })),
      ...identify.caseBook().everythingAbout(rows),
    ],
    reason,
  )
  return {}
}
