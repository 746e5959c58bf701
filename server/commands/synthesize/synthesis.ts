export interface SynthesisSettings {
  readonly people: number
  readonly seed: number
  readonly out: string
  readonly progress: (share: number, what: string) => void
}

/** What a synthesis tells when it is done. */
export interface Synthesis {
  readonly json: unknown
  readonly lines: string
}
