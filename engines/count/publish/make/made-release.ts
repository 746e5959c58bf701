import type { ReleaseStatement } from '@homeward/domain'

/** What a mode makes: the parts of the statement it knows, and the files by their names. */
export interface MadeRelease {
  readonly statement: Pick<ReleaseStatement, 'rows' | 'expectedError' | 'measuredError'> &
    Partial<Pick<ReleaseStatement, 'epsilon' | 'delta' | 'rho' | 'sigma'>>
  readonly files: ReadonlyMap<string, string>
}

/** A release as asked for. `epsilon` and `delta` are for mode dp. */
export interface ReleaseRequest {
  readonly mode: ReleaseStatement['mode']
  readonly k: number
  readonly length: number
  /** Controlled rounding of tables; null hides small cells instead. */
  readonly round: number | null
  readonly epsilon: number | null
  readonly delta: number
}
