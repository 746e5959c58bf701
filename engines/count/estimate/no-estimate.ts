/** "No answer" as a value: a code for a machine, one sentence for a person, and what data would help. */
export interface NoEstimate {
  readonly code: string
  readonly reason: string
  readonly needs: string[]
}

export const noEstimate = (code: string, reason: string, needs: string[]): NoEstimate => ({
  code,
  reason,
  needs,
})

/** Whether an answer says that there is none. */
export function isNoEstimate(answer: unknown): answer is NoEstimate {
  return typeof answer === 'object' && answer !== null && 'code' in answer && 'needs' in answer
}
