/** "No answer" as a value: a code for a machine and one sentence for a person. Neither holds a value from the data. */
export interface Refusal {
  readonly refusal: string
  readonly reason: string
}

export const refuse = (refusal: string, reason: string): Refusal => ({ refusal, reason })

/** Whether an answer is a refusal. */
export function isRefusal(answer: unknown): answer is Refusal {
  return typeof answer === 'object' && answer !== null && 'refusal' in answer && 'reason' in answer
}
