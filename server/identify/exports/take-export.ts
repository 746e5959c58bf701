import { Problem } from '@homeward/domain'
import { csvLine, neutraliseCell } from '@homeward/formats/csv'
import { writeWorkbook } from '@homeward/formats/xlsx'
import { type Caller, demandSight, writerOf } from '../../access.ts'
import type { FileAnswer } from '../../http/call.ts'
import type { HeldPerson, View } from '../holdings/view.ts'
import { type Identify, today } from '../identify.ts'
import { selectPeople } from '../people/search-people.ts'
import { describePerson } from '../show/describe-person.ts'
import { demandExport } from './export-requests.ts'

const header = [
  'person',
  'names',
  'nationality',
  'sex',
  'birth',
  'age',
  'possible child',
  'lists',
  'rows',
  'proposed',
  'marks',
]

/**
 * Hands an approved export to whoever asked for it, once. It holds what they may see now, not what they could when they asked, and says
 * on every line who took it, when, and in a demonstration that it is synthetic.
 */
export async function takeExport(identify: Identify, caller: Caller, id: string): Promise<FileAnswer> {
  const sight = demandSight(caller, 'export.request')
  const { fields } = demandExport(identify, caller, id)
  if (fields['by'] !== caller.account) throw new Problem('second-person-needed', 'Only who asked for it can take it.')
  if (fields['state'] === 'taken') throw new Problem('conflict', 'This was taken already; ask for it again.')
  if (fields['state'] !== 'approved')
    throw new Problem('second-person-needed', 'Another person must approve this first.')
  const { view, people } = await selectPeople(identify, sight, {
    query: (fields['query'] as string) ?? '',
    nationality: (fields['nationality'] as string) ?? null,
    list: (fields['list'] as string) ?? null,
    child: false,
  })
  const { office } = identify
  await office.log.append(writerOf(caller), [
    { record: { kind: 'export-request', id }, set: { state: 'taken' }, seen: office.register().position },
  ])
  const detail = { people: people.length, format: fields['format'] as string }
  await office.log.note(writerOf(caller), {
    act: 'exported',
    kind: 'export-request',
    record: id,
    reason: fields['reason'] as string,
    detail,
  })
  const mark = `${office.organisation.demonstration ? 'SYNTHETIC. ' : ''}Taken by ${caller.name} on ${today(identify)}, export ${id}`
  const rows = [[...header, 'taken by'], ...people.map((person) => [...lineOf(view, person), mark])]
  const name = `homeward-${office.organisation.demonstration ? 'SYNTHETIC-' : ''}export-${id.slice(0, 8)}`
  return fields['format'] === 'csv'
    ? {
        name: `${name}.csv`,
        type: 'text/csv; charset=utf-8',
        bytes: Buffer.from(`\uFEFF${rows.map((cells) => csvLine(cells)).join('')}`),
      }
    : { name: `${name}.xlsx`, type: workbookType, bytes: writeWorkbook([{ name: 'people', rows: rows.map(neutral) }]) }
}

const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

function neutral(cells: readonly string[]): string[] {
  return cells.map(neutraliseCell)
}

function lineOf(view: View, person: HeldPerson): string[] {
  const line = describePerson(view, person)
  return [
    line.id,
    line.names.join(' | '),
    line.nationality ?? '',
    line.sex ?? '',
    line.birth ?? '',
    line.age === null ? '' : String(line.age),
    line.possibleChild ? 'yes' : '',
    line.lists.map(({ name, wall }) => (wall === 'hostile' ? `${name} (hostile)` : name)).join(' | '),
    String(line.rows),
    String(line.proposed),
    line.flags.join(' | '),
  ]
}
