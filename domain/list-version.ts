import { z } from 'zod'
import { field, type Noun } from './noun.ts'

const count = z.number().int().nonnegative()

/** How the rows of one reading add up: `read = imported + aside + unchanged`, and `imported = added + changed`. `missing` rows stood in the version before. */
export const RowCounts = z
  .object({
    read: count,
    imported: count,
    aside: count,
    unchanged: count,
    added: count,
    changed: count,
    missing: count,
  })
  .meta({ id: 'RowCounts' })
export type RowCounts = z.infer<typeof RowCounts>

/**
 * A total that a list states about itself, beside its rows. It speaks of everyone unless it names a country (ISO 3166 alpha-2, `XXA` for
 * stateless) or a sex.
 */
export const StatedTotal = z.object({
  label: z.string(),
  value: z.number(),
  nationality: z.string().nullable(),
  sex: z.enum(['F', 'M']).nullable(),
})
export type StatedTotal = z.infer<typeof StatedTotal>

/** One reading of a list: which file, read how, by whom, with which counts. */
export const listVersionNoun: Noun = {
  stage: 'identify',
  fields: {
    list: field('identity', z.string()),
    version: field('identity', count),
    file: field('identity', z.string().max(300)),
    /** SHA-256 of the file's bytes, in hexadecimal. */
    hash: field('evidence', z.string()),
    /** The id of the sealed file. */
    blob: field('evidence', z.string()),
    /** How the file was read: what a person chose and what was found out. */
    settings: field('identity', z.record(z.string(), z.json())),
    sheet: field('identity', z.string().nullable()),
    headers: field('identity', z.array(z.string())),
    counts: field('identity', RowCounts),
    /** True once every row is in the register: an import that was cut short goes on where it stopped. */
    isComplete: field('identity', z.boolean()),
    totals: field('identity', z.array(StatedTotal)),
    by: field('identity', z.string()),
    day: field('identity', z.iso.date()),
  },
}
