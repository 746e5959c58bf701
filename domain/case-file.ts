import { z } from 'zod'
import { CaseSummary } from './case-summary.ts'

/** Cases in codes, to be written in the words of others: one summary a person. */
export const CaseFile = z.strictObject({ format: z.literal('homeward.cases/1'), cases: z.array(CaseSummary) })
export type CaseFile = z.infer<typeof CaseFile>
