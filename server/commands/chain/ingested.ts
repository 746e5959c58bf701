import type { ChainStore } from '@homeward/domain'

export interface IngestPlan {
  readonly files: readonly string[]
  readonly folder: string
  /** Who works out order and numbers: our own reader, or DuckDB by the SQL that any engine could run. */
  readonly engine: 'own' | 'duckdb'
  readonly progress: (share: number, what: string) => void
}

export interface Ingested {
  readonly before: ChainStore
  readonly store: ChainStore
  readonly warnings: readonly string[]
}
