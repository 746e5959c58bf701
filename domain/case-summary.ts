import { z } from 'zod'

/** ISO 3166-1 alpha-3. */
const Country = z.string().regex(/^[A-Z]{3}$/)

/** Means of control as they are coded here; standards know fewer of them. */
export const ControlMeans = z.enum([
  'debt-bondage',
  'takes-earnings',
  'threats',
  'threats-of-police',
  'threats-to-family',
  'physical-abuse',
  'sexual-abuse',
  'psychological-abuse',
  'false-promises',
  'drugs',
  'denies-needs',
  'denies-care',
  'restricts-money',
  'restricts-movement',
  'excessive-hours',
  'withholds-documents',
  'ransom',
  'sold-on',
  'other',
])
export type ControlMeans = z.infer<typeof ControlMeans>

/** Forms of exploitation as they are coded here, forced criminality included. */
export const ExploitationForm = z.enum([
  'forced-criminality',
  'forced-labour',
  'sexual-exploitation',
  'forced-marriage',
  'servitude',
  'forced-begging',
  'organ-removal',
  'other',
])
export type ExploitationForm = z.infer<typeof ExploitationForm>

/**
 * One person's trafficking in codes, as statistics need it: no name, no number, no date below the year. What is absent is
 * not known; nothing here says "no".
 */
export const CaseSummary = z.strictObject({
  /** Year in which someone assisted, identified or was told about the person. */
  year: z.number().int().min(1990).max(2100).optional(),
  gender: z.enum(['woman', 'man', 'trans-woman', 'trans-man', 'non-conforming']).optional(),
  /** Age in years at registration. */
  age: z.number().int().min(0).max(120).optional(),
  citizenship: Country.optional(),
  exploitedIn: Country.optional(),
  monthsHeld: z.number().int().nonnegative().optional(),
  /** How far identification has come, in the words of the body that decides; never a flag of the person. */
  identification: z.enum(['possible', 'identified', 'decided-otherwise']).optional(),
  means: z.array(ControlMeans),
  exploitation: z.array(ExploitationForm),
  labour: z.array(z.enum(['agriculture', 'construction', 'domestic', 'hospitality', 'other'])),
  sexual: z.array(z.enum(['prostitution', 'pornography', 'remote', 'private'])),
  recruiter: z.array(z.enum(['partner', 'friend', 'family', 'acquainted', 'stranger'])),
})
export type CaseSummary = z.infer<typeof CaseSummary>
