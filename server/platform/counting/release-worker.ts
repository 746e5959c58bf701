import { createHash, randomFillSync } from 'node:crypto'
import {
  type CaseTable,
  type MadeRelease,
  makeRelease,
  type Refusal,
  type ReleaseRequest,
} from '@homeward/count/publish'
import { answerWorker } from '../workers.ts'

export interface CasesToRelease {
  readonly table: CaseTable
  /** SHA-256 of the coded cases. */
  readonly hash: string
  readonly asked: ReleaseRequest
}

await answerWorker<CasesToRelease, MadeRelease | Refusal>(({ table, hash, asked }, progress) => {
  const seed = createHash('sha256').update(`${hash} ${asked.k} ${asked.length}`).digest().readUInt32LE(0)
  return makeRelease(table, asked, { fill: (bytes) => randomFillSync(bytes), seed, progress })
})
