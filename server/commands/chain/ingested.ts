import type { ChainStore } from '@homeward/domain'

export interface IngestPlan {
  readonly files: readonly string[]
  readonly folder: string
  readonly progress: (share: number, what: string) => void
}

export interface Ingested {
  readonly before: ChainStore
  readonly store: ChainStore
  readonly warnings: readonly string[]
}
