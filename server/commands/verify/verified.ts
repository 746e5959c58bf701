/** What a verification found; `failed` holds one sentence per part that is not as it was made. */
export interface Verified {
  readonly checked: readonly string[]
  readonly failed: readonly string[]
}
