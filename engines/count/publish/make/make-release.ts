import { seededRandom } from '../../random/seeded-random.ts'
import type { CaseTable } from '../case-table.ts'
import type { FillRandom } from '../noise/random-bits.ts'
import { type Refusal, refuse } from '../refusal.ts'
import type { MadeRelease, ReleaseRequest } from './made-release.ts'
import { releaseAggregates } from './release-aggregates.ts'
import { releaseSynthetic } from './release-synthetic.ts'
import { releaseTables } from './release-tables.ts'
import { releaseWithNoise } from './release-with-noise.ts'

/** What a release needs from outside. */
export interface ReleaseMeans {
  /** A cryptographic source of bytes, for noise. */
  readonly fill: FillRandom
  /** For synthetic records, made from the cases themselves: the same cases give the same records, for two draws would show more than one. */
  readonly seed: number
  readonly progress?: (share: number, what: string) => void
}

/** Makes the files of a release and what its statement can say, or says why not. It enters nothing in any ledger. */
export function makeRelease(
  table: CaseTable,
  asked: ReleaseRequest,
  { fill, seed, progress = () => undefined }: ReleaseMeans,
): MadeRelease | Refusal {
  if (table.rows < asked.k && asked.mode !== 'dp') {
    return refuse('fewer-than-k', 'The file has fewer persons than k: nothing in it can be released.')
  }
  switch (asked.mode) {
    case 'aggregates':
      return releaseAggregates(table, asked)
    case 'tables':
      return releaseTables(table, asked)
    case 'synthetic':
      return releaseSynthetic(table, asked, seededRandom(seed), progress)
    case 'dp':
      return releaseWithNoise(table, asked, { fill, progress })
  }
}
