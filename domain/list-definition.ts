import { z } from 'zod'

const Text = z.string().trim().min(1).max(1000)
const Period = { from: z.iso.date().optional(), to: z.iso.date().optional() }

/** Who one list could see, where and when, and how it came about: without it an overlap cannot be read. */
export const ListDefinition = z.strictObject({
  /** The list as the table or the linked rows name it. */
  list: Text,
  /** Whom it could meet, and whom it could not. */
  sees: Text,
  misses: Text.optional(),
  place: Text.optional(),
  ...Period,
  /** Who made it and how. */
  made: Text.optional(),
  /** Other lists that it was copied from, sent people to, or was told of by. */
  dependsOn: z.array(Text).optional(),
})
export type ListDefinition = z.infer<typeof ListDefinition>

/** What is counted, where and when, and what each list could see of it; carried into every estimate from these lists. */
export const ListDefinitions = z.strictObject({
  format: z.literal('homeward.definitions/1'),
  /** Who counts as one of those to be estimated. */
  counted: Text,
  place: Text,
  from: z.iso.date(),
  to: z.iso.date(),
  lists: z.array(ListDefinition),
})
export type ListDefinitions = z.infer<typeof ListDefinitions>
