import type { ScreeningOutcome } from '@homeward/domain'

/**
 * The suggested next steps, most protective first. A step is a suggestion to a trained person; none denies anything, and none depends on
 * how many indicators there are.
 */
export const steps = [
  'stop-and-call-child-protection',
  'medical-care-first',
  'move-to-safety',
  'speak-in-private',
  'rest-and-food-first',
  'refer',
  'full-interview',
  'ask-what-is-missing',
  'offer-information-and-contact',
] as const
export type Step = (typeof steps)[number]

export const urgencies = [
  'child',
  'medical-care',
  'threat-now',
  'not-alone',
  'rest-and-food',
  'someone-still-inside',
  'fear-of-return',
  'shelter',
  'liberty',
  'lawyer',
] as const
export type Urgency = (typeof urgencies)[number]

const urgentSteps: Partial<Record<Urgency, Step>> = {
  child: 'stop-and-call-child-protection',
  'medical-care': 'medical-care-first',
  'threat-now': 'move-to-safety',
  'not-alone': 'speak-in-private',
  'rest-and-food': 'rest-and-food-first',
}

/** What the next step rests on. */
interface Situation {
  readonly instrument: 'triage' | 'full' | 'panel'
  readonly urgent: readonly Urgency[]
  /** Elements of the definition with at least one recorded indicator. */
  readonly elements: readonly string[]
  readonly missing: readonly string[]
}

export function nextStep({ instrument, urgent, elements, missing }: Situation): ScreeningOutcome['next'] {
  const reasons = [...urgent, ...elements.map((element) => `indicators-${element}`)]
  for (const urgency of urgent) {
    const step = urgentSteps[urgency]
    if (step !== undefined) return { step, reasons }
  }
  if (elements.length > 0) return { step: instrument === 'triage' ? 'full-interview' : 'refer', reasons }
  if (urgent.length > 0) return { step: 'full-interview', reasons }
  if (missing.length > 0) return { step: 'ask-what-is-missing', reasons: [...reasons, 'questions-open'] }
  return { step: 'offer-information-and-contact', reasons: [...reasons, 'no-indicator-recorded-yet'] }
}
