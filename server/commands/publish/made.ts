import type { ReleaseStatement } from '@homeward/domain'

/** What a mode makes: the parts of the statement it knows, and the files by their names in DIR. */
export interface Made {
  readonly statement: Pick<ReleaseStatement, 'rows' | 'expectedError' | 'measuredError'> &
    Partial<Pick<ReleaseStatement, 'epsilon' | 'delta' | 'rho' | 'sigma'>>
  readonly files: ReadonlyMap<string, string>
}
