import type { Correction, ReadMark, RowField, RowValues, Wall } from '@homeward/domain'
import { rowFieldSeals, rowFields } from '@homeward/domain'
import type { RegisterRecord } from '../../records/index.ts'
import type { Flag } from './flag-vocabulary.ts'
import { rowFlags } from './row-flags.ts'

/** A list as it stands. */
export interface HeldList {
  readonly id: string
  readonly name: string
  readonly kind: string
  readonly issuer: string
  readonly purpose: string
  readonly legalBasis: string
  readonly wall: Wall
  readonly date: string
  readonly synthetic: boolean
  /** Lists come in the order they were opened in. */
  readonly opened: number
}

/** A row as it stands: as read, as corrected, and what it bears. */
export interface HeldRow {
  readonly id: string
  readonly list: HeldList
  readonly row: number
  readonly line: number
  readonly sheet: string | null
  readonly version: number
  readonly missing: number | null
  readonly raw: readonly string[]
  readonly read: RowValues
  /** As read, with corrections. */
  readonly values: RowValues
  readonly marks: readonly ReadMark[]
  readonly aside: string | null
  readonly corrections: readonly (Correction & { readonly field: RowField })[]
  /** Fields that two people corrected without having seen each other: each value that stands, as its corrector left it. */
  readonly conflicts: readonly { readonly field: RowField; readonly values: readonly Correction[] }[]
  readonly flags: readonly Flag[]
  readonly bearsCharge: boolean
}

const bringing: ReadonlySet<Flag> = new Set(['charge', 'detention', 'wanted'])
const readParts = ['identity', 'contact', 'location', 'statement'] as const

/** The corrections of several people who began from the same ones: what they share once, then what each added. */
function everyCorrection(standing: readonly (readonly Correction[])[]): Correction[] {
  const [first = [], ...others] = standing
  const isKnown = (correction: Correction, at: number) => JSON.stringify(first[at]) === JSON.stringify(correction)
  return [...first, ...others.flatMap((each) => each.filter((correction, at) => !isKnown(correction, at)))]
}

/** Splits the values of a row by where they are sealed. */
export function sealedParts(values: RowValues): Record<(typeof readParts)[number], RowValues | null> {
  const part = (seal: string) => {
    const own = Object.entries(values).filter(([field]) => rowFieldSeals[field as RowField] === seal)
    return own.length > 0 ? Object.fromEntries(own) : null
  }
  return {
    identity: part('identity'),
    contact: part('contact'),
    location: part('location'),
    statement: part('statement'),
  }
}

export function heldList({ id, fields }: RegisterRecord): HeldList {
  return { id, ...(fields as unknown as Omit<HeldList, 'id'>) }
}

export function heldRow({ id, fields, conflicts }: RegisterRecord, list: HeldList): HeldRow {
  const read: RowValues = Object.assign({}, ...readParts.map((part) => fields[part] ?? {}))
  const values = { ...read }
  const corrections: HeldRow['corrections'][number][] = []
  const open: HeldRow['conflicts'][number][] = []
  for (const field of rowFields) {
    const fix = fields[`fix-${field}`] as Correction[] | null | undefined
    if (!fix || fix.length === 0) continue
    const standing = (conflicts[`fix-${field}`] ?? [fix]) as unknown as readonly (readonly Correction[])[]
    for (const correction of everyCorrection(standing)) corrections.push({ ...correction, field })
    const text = fix.at(-1)!.text
    if (text === null) delete values[field]
    else values[field] = text
    if (standing.length > 1) open.push({ field, values: standing.map((each) => each.at(-1)!) })
  }
  const flags = rowFlags(values, list.date)
  return {
    id,
    list,
    row: fields['row'] as number,
    line: (fields['line'] as number) ?? 0,
    sheet: (fields['sheet'] as string) ?? null,
    version: (fields['version'] as number) ?? 1,
    missing: (fields['missing'] as number) ?? null,
    raw: (fields['raw'] as string[]) ?? [],
    read,
    values,
    marks: (fields['marks'] as unknown as ReadMark[]) ?? [],
    aside: (fields['aside'] as string) ?? null,
    corrections,
    conflicts: open,
    flags,
    bearsCharge: flags.some((flag) => bringing.has(flag)),
  }
}
