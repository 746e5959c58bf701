import { z } from 'zod'
import { field, type Noun } from './noun.ts'

const Text = z.union([z.string(), z.number()]).transform((value) => String(value))
const Texts = z.union([Text.transform((value) => [value]), z.array(Text)])

/**
 * What a case file may say, written by a person before anything is counted: the public domain of every column.
 * A release takes its domains from here and never from the data, so that the list of possible values tells nothing.
 */
export const Codebook = z.object({
  format: z.literal('homeward.codebook/1').optional(),
  /** The column that says which rows are the same person; without it every row is taken for a person of its own. */
  person: z.string().min(1).nullish(),
  columns: z
    .array(
      z.object({
        name: z.string().min(1),
        values: z.array(Text).min(1),
        /** The texts that mean "not known"; `false` or an empty list when the column is never missing. */
        missing: z.union([z.boolean(), z.null(), Texts]).optional(),
      }),
    )
    .min(1),
  tables: z
    .array(z.object({ name: z.string().min(1), rows: Texts, columns: z.union([z.null(), Texts]).optional() }))
    .optional(),
})
export type Codebook = z.infer<typeof Codebook>

/** The codebook of an organisation: every version it was released by stays in the log. */
export const codebookNoun: Noun = {
  stage: 'count',
  fields: {
    codebook: field('statement', Codebook),
    by: field('statement', z.string()),
    day: field('statement', z.iso.date()),
  },
}
