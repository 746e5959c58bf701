import type { z } from 'zod'
import { Head } from './head.ts'

/** Every JSON file that Homeward reads or writes, by the NAME that `homeward schema NAME` takes. */
export const fileFormats: Readonly<Record<string, z.ZodType>> = {
  head: Head,
}
