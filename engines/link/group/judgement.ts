/** What a person decided about two rows, by row number. Nothing overrides it. */
export interface Judgement {
  readonly a: number
  readonly b: number
  readonly verdict: 'same' | 'different'
}
