export { type Agreement, agreementOf, type RatedPair } from './agreement.ts'
export { type AgreementLine, agreementTable, type Rating } from './agreement-table.ts'
export { checkAnswers } from './check-answers.ts'
export { isPossibleChild } from './child.ts'
export { type ClockState, clockStateOf } from './clocks/clock-state.ts'
export { dueOf, isWorkingDay } from './clocks/due.ts'
export { clockRules, findClockRule, plainCalendar } from './clocks/rules.ts'
export type { WorkingCalendar } from './clocks/working-calendar.ts'
export { type FunnelStep, funnelOf } from './funnel.ts'
export { closedBecause, mayBeAsked } from './gate.ts'
export { type Step, steps, type Urgency, urgencies } from './next-step.ts'
export { screeningOutcome } from './outcome.ts'
export { type PhraseCode, phrase, phraseCodes } from './phrase.ts'
export { type InterviewPlan, interviewPlan } from './plan.ts'
export { type FunnelPerson, protectedFunnels } from './protected-funnels.ts'
export {
  bankVersion,
  findQuestion,
  type Question,
  questionsOf,
  strengthBasis,
  type TriageLanguage,
  triageLanguages,
  triageText,
} from './question.ts'
export { forbiddenWordIn, wordsCodes, wordsFor, wordsLanguages } from './words.ts'
