import { type Json, type NewChange, Problem } from '@homeward/domain'
import type { z } from 'zod'
import { type Caller, demandSight, notFound, writerOf } from '../../access.ts'
import { type Identify, newRecordId, today } from '../identify.ts'
import type { ConfirmImport, NewList } from '../shapes.ts'
import { compareWithHeld } from './compare-with-held.ts'
import type { PendingImport } from './pending-imports.ts'

/**
 * Takes a file: the list, this version of it and how it was read are written at once, its rows by a task that survives a restart,
 * and linking follows.
 */
export async function confirmImport(
  identify: Identify,
  caller: Caller,
  { id, asked }: { readonly id: string; readonly asked: z.output<typeof ConfirmImport> },
): Promise<{ job: string; list: string }> {
  const sight = demandSight(caller, 'list.import')
  const view = identify.viewFor(sight)
  const pending = identify.imports.find(caller, id)
  const known = asked.versionOf === undefined ? undefined : view.list(asked.versionOf)
  if (asked.versionOf !== undefined && !known) throw notFound()
  if (!known && !asked.list)
    throw new Problem('input-invalid', 'Say what this list is, or which list it is a newer version of.')
  if (asked.list && !sight.walls.has(asked.list.wall)) throw notFound()
  const list = known?.id ?? newRecordId()
  const version = newRecordId()
  const { position } = identify.office.register()
  const rows = known ? view.rows.filter((row) => row.list.id === list && row.missing === null) : []
  const { counts } = compareWithHeld(rows, pending.list.rows)
  const { reason } = asked
  const versionSet = {
    ...describeReading(pending),
    list,
    version: ((identify.holdings().versions.get(list) ?? []).at(-1)?.version ?? 0) + 1,
    counts,
    isComplete: false,
    by: caller.account,
    day: today(identify),
  }
  const changes: NewChange[] = [
    { record: { kind: 'list-version', id: version }, set: versionSet, seen: position, reason },
    ...remember(identify, pending, asked.list?.kind ?? known?.kind ?? 'other'),
  ]
  if (!known) {
    const set = { ...(asked.list as z.output<typeof NewList>), synthetic: pending.list.synthetic, opened: position }
    changes.unshift({ record: { kind: 'list', id: list }, set, seen: position, reason })
  }
  await identify.office.log.append(writerOf(caller), changes)
  await identify.imports.drop(caller, id)
  identify.imports.take(version, pending.list)
  return { job: await identify.jobs.add('import', version), list }
}

function describeReading({ list, blob, hash, settings }: PendingImport): Record<string, Json> {
  return {
    file: list.file,
    hash,
    blob,
    // As plain JSON: what was left to the reader stays left to it.
    settings: JSON.parse(
      JSON.stringify({ ...settings, ...(list.sheet === null ? {} : { sheet: list.sheet }) }),
    ) as Json,
    sheet: list.sheet,
    headers: [...list.headers],
    totals: list.totals.map(({ line: _, ...total }) => total),
  }
}

/** Remembers how the columns were understood, for the next file with the same headers. */
function remember({ office }: Identify, { list }: PendingImport, kind: string): NewChange[] {
  const headers = list.headers.join('\u001F')
  const register = office.register()
  const known = [...register.all('import-mapping')].find(
    ({ fields }) => fields['kind'] === kind && (fields['headers'] as string[]).join('\u001F') === headers,
  )
  const set = { kind, headers: [...list.headers], mapping: [...list.mapping] }
  return [{ record: { kind: 'import-mapping', id: known?.id ?? newRecordId() }, set, seen: register.position }]
}
