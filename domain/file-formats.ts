import type { z } from 'zod'
import { Head } from './head.ts'
import { Answers, ScreeningOutcome } from './screening.ts'

/** Every JSON file that Homeward reads or writes, by the NAME that `homeward schema NAME` takes. */
export const fileFormats: Readonly<Record<string, z.ZodType>> = {
  answers: Answers,
  head: Head,
  screening: ScreeningOutcome,
}
