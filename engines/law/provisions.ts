import { LawRecord } from '@homeward/domain'
import data from './records/provisions.json' with { type: 'json' }

/** The provisions this program ships with, compiled on {@link lawCompiledOn}. A legal team adds versions; nothing is overwritten. */
export const provisions: readonly LawRecord[] = data.records.map((record) => LawRecord.parse(record))
export const lawCompiledOn = data.compiled

/** The newest version of each record, in the given order. */
export function currentLaw(records: readonly LawRecord[]): readonly LawRecord[] {
  const newest = new Map<string, LawRecord>()
  for (const record of records) {
    const known = newest.get(record.id)
    if (known === undefined || record.version > known.version) newest.set(record.id, record)
  }
  return [...newest.values()]
}
