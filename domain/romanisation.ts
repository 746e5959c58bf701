import { z } from 'zod'

/** How the letters of a script are written in Latin letters, counted in aligned name pairs; a file of its own. */
export const Romanisation = z.object({
  format: z.literal('homeward.romanisation/1'),
  /** The script, by its Unicode name in lower case. */
  script: z.string().regex(/^[a-z]+$/),
  /** Where the pairs came from and under which licence. */
  learnedFrom: z.string().max(2000),
  /** How many different pairs were learned from. */
  pairs: z.int().nonnegative(),
  /** A letter, alone or with a neighbour (`l<x`, `x>r`, `l<x>r`), and the Latin letters it stood for with how often: `b120 p4 2`. */
  units: z.record(z.string(), z.string().regex(/^[a-z]*\d+(?: [a-z]*\d+)*$/)),
})
export type Romanisation = z.infer<typeof Romanisation>
