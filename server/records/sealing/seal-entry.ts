import { type Json, type Noun, Problem, sealClasses } from '@homeward/domain'
import type { DataKey } from '../keys/data-key.ts'
import { openJson, sealJson } from './seal-json.ts'

/** What an entry says about itself. The moment is in here to the millisecond; in clear there is only the day. */
export interface EntryWords {
  readonly by: string
  readonly at: string
  readonly device: string | null
  readonly seen: number | null
  readonly reason: string | null
  readonly source: string | null
  readonly detail: Json
}

/** Where an entry stands, in clear. `keyed` is the record whose key seals it: the record itself, or the day for an entry about none. */
export interface EntryPlace {
  readonly organisation: string
  readonly id: string
  readonly keyed: { readonly kind: string; readonly id: string }
}

// An entry's sealed parts stand one after the other: the number of the class, the length, the bytes. Part 0 is the entry's own words.
const classes = ['entry', ...sealClasses] as const
const headerLength = 5

/** Seals an entry: its own words as one part and its fields as one part per class. */
export function sealEntry(
  key: DataKey,
  place: EntryPlace,
  words: EntryWords,
  fields: { readonly set: Readonly<Record<string, Json>>; readonly noun: Noun | undefined },
): Buffer {
  const perClass = new Map<(typeof classes)[number], Record<string, Json>>()
  for (const [name, value] of Object.entries(fields.set)) {
    const rule = fields.noun?.fields[name]
    if (rule === undefined)
      throw new Problem('input-invalid', 'A change names a field that its kind of record does not have.')
    perClass.set(rule.seal, { ...perClass.get(rule.seal), [name]: value })
  }
  const parts: Buffer[] = []
  for (const [number, sealClass] of classes.entries()) {
    const content = sealClass === 'entry' ? ({ ...words } as Json) : perClass.get(sealClass)
    if (content === undefined) continue
    const sealed = sealJson(key.bytes, content, partPlace(place, sealClass, key))
    const header = Buffer.alloc(headerLength)
    header.writeUInt8(number, 0)
    header.writeUInt32BE(sealed.length, 1)
    parts.push(header, sealed)
  }
  return Buffer.concat(parts)
}

/** Opens an entry's words and fields. */
export function openEntry(
  key: DataKey,
  place: EntryPlace,
  sealed: Buffer,
): { readonly words: EntryWords; readonly set: Record<string, Json> } {
  let words: EntryWords | undefined
  const set: Record<string, Json> = {}
  for (let offset = 0; offset < sealed.length; ) {
    const sealClass = classes[sealed.readUInt8(offset)]
    const end = offset + headerLength + sealed.readUInt32BE(offset + 1)
    if (sealClass === undefined || end > sealed.length)
      throw new Problem('check-failed', 'An entry of the log is damaged.')
    const content = openJson(key.bytes, sealed.subarray(offset + headerLength, end), partPlace(place, sealClass, key))
    if (sealClass === 'entry') words = content as unknown as EntryWords
    else Object.assign(set, content)
    offset = end
  }
  if (words === undefined) throw new Problem('check-failed', 'An entry of the log is damaged.')
  return { words, set }
}

const partPlace = (place: EntryPlace, sealClass: string, key: DataKey) => ({
  organisation: place.organisation,
  kind: place.keyed.kind,
  record: place.keyed.id,
  class: sealClass,
  version: key.version,
  within: place.id,
})
