import { z } from 'zod'
import { field, type Noun, type SealClass } from './noun.ts'

/**
 * The fields a list may tell about a person. `name` is the whole name as written; `given`, `family` and `father` are its parts
 * where the list keeps them apart; `alias` holds other names (a nickname, the name in another script), several parted by ` / `;
 * `age` counts whole years on the list's `date`; `handle` is an account name; `other` is kept, not matched.
 */
export const rowFields = [
  'name',
  'given',
  'family',
  'father',
  'alias',
  'sex',
  'birth',
  'age',
  'date',
  'nationality',
  'document',
  'phone',
  'handle',
  'place',
  'other',
] as const
export type RowField = (typeof rowFields)[number]

/**
 * What a row says, field by field, after reading and before any matching. Names, documents, phones, places stay as written
 * (encoding repaired only). `sex` is F, M or X. `birth` and `date` are ISO 8601, possibly partial (`1998`, `1998-04`, `1998-04-17`),
 * calendar already converted; a birth date that is not possible stays as written. `nationality` is an ISO 3166 alpha-2 code when known
 * (`XXA` for stateless), otherwise as written. An absent field is absent: never an empty text.
 */
export type RowValues = Partial<Record<RowField, string>>

/** A dated remark about how one value was read: the converted calendar, a day/month order that was decided for the column, a repaired encoding. */
export const ReadMark = z.strictObject({
  field: z.enum(rowFields),
  /**
   * What was done: `calendar-buddhist`, `calendar-ethiopian`, `calendar-bikram-sambat`, `calendar-minguo` (converted from it);
   * `order-day-first`, `order-month-first` (both orders were possible, the column decided), `order-exception` (only the other order was possible),
   * `order-unclear` (only the year taken); `year-two-digits`; `serial-date` (a spreadsheet's day number); `date-impossible` (kept as written);
   * `zawgyi` (made Unicode); `formula` (a workbook's stored result taken).
   */
  code: z.string(),
})
export type ReadMark = z.infer<typeof ReadMark>

/** One record of a list as read: where it stands, what it said to the letter, what was understood. */
export interface ReadRow {
  /** Counts non-blank records after the header, from 1. */
  readonly row: number
  /** The line (text) or sheet row (workbook) where the record starts, from 1. */
  readonly line: number
  /** Every cell as read, in column order. */
  readonly raw: readonly string[]
  readonly values: RowValues
  readonly marks: readonly ReadMark[]
  /**
   * Why the row could not be taken; null when it can. `encoding-broken`, `cell-too-long`, `too-many-cells` (an unquoted delimiter),
   * `cut-off`, `states-total`, `header-repeated`, `names-nobody` (no name, document, phone or account).
   */
  readonly aside: string | null
}

/** Where each field of a row is sealed. */
export const rowFieldSeals: Readonly<Record<RowField, SealClass>> = {
  name: 'identity',
  given: 'identity',
  family: 'identity',
  father: 'identity',
  alias: 'identity',
  sex: 'identity',
  birth: 'identity',
  age: 'identity',
  date: 'identity',
  nationality: 'identity',
  document: 'identity',
  phone: 'contact',
  handle: 'contact',
  place: 'location',
  other: 'statement',
}

/** One correction of one value; the values before it stay beside it. A null text says that the value is not known. */
export const Correction = z.strictObject({
  text: z.string().max(10_000).nullable(),
  was: z.string().nullable(),
  by: z.string(),
  day: z.iso.date(),
  reason: z.string(),
})
export type Correction = z.infer<typeof Correction>

const ReadValues = z.partialRecord(z.enum(rowFields), z.string())

/**
 * A list row as it is kept. `identity`, `contact`, `location` and `statement` hold the values as read, each sealed apart;
 * `fix-<field>` holds every correction of that field, oldest first. Reading a newer version changes what was read, never a correction.
 */
export const listRowNoun: Noun = {
  stage: 'identify',
  fields: {
    list: field('identity', z.string()),
    row: field('identity', z.number().int().nonnegative()),
    line: field('identity', z.number().int().nonnegative()),
    sheet: field('identity', z.string().nullable()),
    version: field('identity', z.number().int().nonnegative()),
    /** The version this row no longer stood in. */
    missing: field('identity', z.number().int().nonnegative()),
    raw: field('evidence', z.array(z.string())),
    identity: field('identity', ReadValues),
    contact: field('contact', ReadValues),
    location: field('location', ReadValues),
    statement: field('statement', ReadValues),
    marks: field('identity', z.array(ReadMark)),
    aside: field('identity', z.string().max(100)),
    ...Object.fromEntries(rowFields.map((name) => [`fix-${name}`, field(rowFieldSeals[name], z.array(Correction))])),
  },
}
