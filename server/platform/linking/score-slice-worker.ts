import { type LinkPlan, type ScoredSlice, scoreSlice } from '@homeward/link'
import { answerQuestions } from '../kept-worker.ts'

/** What a comparing thread is told: the plan it works by, then which rows to compare. */
export type SliceQuestion =
  | { readonly type: 'plan'; readonly plan: LinkPlan }
  | { readonly type: 'score'; readonly rows: readonly [from: number, to: number] }

let plan: LinkPlan | undefined

answerQuestions<SliceQuestion, ScoredSlice | null>((question) => {
  if (question.type === 'score') return scoreSlice(plan!, question.rows)
  plan = question.plan
  return null
})
