import type { Json, NewChange, ReadRow } from '@homeward/domain'
import type { ListSettings } from '@homeward/formats/list'
import type { JobRun } from '../../platform/jobs.ts'
import { sealedParts } from '../holdings/held-row.ts'
import { type Identify, newRecordId } from '../identify.ts'
import { compareWithHeld } from './compare-with-held.ts'
import { readInWorker } from './pending-imports.ts'

/** Rows written together. */
const chunk = 200
/** Writes under way at once: the next is sealed while the database keeps the last. */
const underWay = 2

/**
 * Writes the rows of a confirmed version into the register and answers how many changed. Run again after a crash it finds what it wrote already and goes on: rows
 * that stand there to the letter are unchanged. A list is written by one job at a time and version after version: an earlier one that is
 * not complete yet goes first, or its rows would come to stand over newer ones.
 */
export async function writeRows(
  identify: Pick<Identify, 'office' | 'holdings' | 'turns' | 'imports'>,
  { about, progress }: Pick<JobRun, 'about' | 'progress'>,
): Promise<number> {
  const { office, holdings, turns } = identify
  const asked = about ? office.register().get('list-version', about)?.fields : undefined
  if (!asked) return 0
  const list = asked['list'] as string
  return turns.take(list, async () => {
    let written = 0
    for (const { id, version } of holdings().versions.get(list) ?? []) {
      if (version > (asked['version'] as number)) break
      written += await writeVersion(identify, { about: id, progress })
    }
    return written
  })
}

async function writeVersion(
  { office, holdings, imports }: Pick<Identify, 'office' | 'holdings' | 'imports'>,
  { about, progress }: { readonly about: string } & Pick<JobRun, 'progress'>,
): Promise<number> {
  const record = office.register().get('list-version', about)
  if (!record || record.fields['isComplete'] === true) return 0
  const { fields } = record
  const [list, version] = [fields['list'] as string, fields['version'] as number]
  const file = fields['file'] as string
  const readAgain = async () => {
    const bytes = await office.blobs.open(fields['blob'] as string)
    return (
      bytes &&
      readInWorker({ name: file, bytes }, fields['settings'] as ListSettings, (share, step) =>
        progress(share * 0.3, step),
      )
    )
  }
  const read = imports.taken(about) ?? (await readAgain())
  if (!read) return 0
  const known = [...holdings().rows.values()].filter((row) => row.list.id === list && row.missing === null)
  const { added, changed, missing } = compareWithHeld(known, read.rows)
  const where = { list, version, sheet: (fields['sheet'] as string | undefined) ?? null }
  // Made when their turn comes: thousands at once would hold up everyone.
  const writes: (() => Pick<NewChange, 'record' | 'set'>)[] = [
    ...added.map((row) => () => ({ record: { kind: 'list-row', id: newRecordId() }, set: rowSet(row, where) })),
    ...changed.map(({ row, was }) => () => ({
      record: { kind: 'list-row', id: was.id },
      set: rowSet(row, where),
    })),
    ...missing.map(({ id }) => () => ({ record: { kind: 'list-row', id }, set: { missing: version } })),
  ]
  const writer = { organisation: office.organisation.id, account: fields['by'] as string }
  let at = 0
  const writeOn = async () => {
    while (at < writes.length) {
      const mine = writes.slice(at, at + chunk)
      at += mine.length
      const seen = office.register().position
      const source = `${file}, version ${version}`
      await office.log.append(
        writer,
        mine.map((make) => ({ ...make(), seen, source })),
      )
      progress(0.3 + (0.7 * at) / writes.length, 'writing-rows')
    }
  }
  await Promise.all(Array.from({ length: underWay }, writeOn))
  const set = { isComplete: true }
  await office.log.append(writer, [
    { record: { kind: 'list-version', id: record.id }, set, seen: office.register().position },
  ])
  return writes.length
}

function rowSet(
  row: ReadRow,
  { list, version, sheet }: { readonly list: string; readonly version: number; readonly sheet: string | null },
): Record<string, Json> {
  return {
    list,
    version,
    sheet,
    row: row.row,
    line: row.line,
    raw: [...row.raw],
    ...sealedParts(row.values),
    marks: row.marks.map(({ field, code }) => ({ field, code })),
    aside: row.aside,
  }
}
