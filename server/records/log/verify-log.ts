import type { Head } from '@homeward/domain'
import { sql } from 'kysely'
import type { Database } from '../../platform/database.ts'
import { chainHash, chainStart, hashOfSeal } from './chain.ts'

/** What does not hold, and where; positions are the only thing told. */
export interface LogFault {
  readonly code:
    | 'position-missing'
    | 'sealed-bytes-altered'
    | 'chain-broken'
    | 'shorter-than-head'
    | 'differs-from-head'
  readonly position: number
}

interface StoredLink {
  readonly position: number
  readonly id: string
  readonly act: string
  readonly kind: string
  readonly record: string | null
  readonly day: string
  readonly sealed: Buffer
  readonly seal_hash: Buffer
  readonly hash: Buffer
}

const pageSize = 2000
const mostFaults = 20

/**
 * Recomputes the chain from its start, without any key, and holds it against a head that was kept elsewhere. A deletion, an insertion, a
 * new order, an edit, a cut tail and a restored older database are all found, the last two only by the head.
 */
export async function verifyLog(
  database: Database,
  organisation: string,
  head: Pick<Head, 'position' | 'hash'> | undefined,
): Promise<{ readonly entries: number; readonly faults: readonly LogFault[] }> {
  const faults: LogFault[] = []
  let position = 0
  let hash: Buffer = chainStart
  const compareHead = () => {
    if (head?.position === position && head.hash !== hash.toString('hex'))
      faults.push({ code: 'differs-from-head', position })
  }
  compareHead()
  for (;;) {
    const page = await readPage(database, organisation, position)
    for (const { seal_hash: sealHash, hash: stored, sealed, ...link } of page) {
      if (faults.length >= mostFaults) return { entries: position, faults }
      if (link.position !== position + 1) faults.push({ code: 'position-missing', position: position + 1 })
      if (!hashOfSeal(sealed).equals(sealHash)) faults.push({ code: 'sealed-bytes-altered', position: link.position })
      if (!chainHash(hash, { ...link, organisation, sealHash }).equals(stored)) {
        faults.push({ code: 'chain-broken', position: link.position })
      }
      // From here on the stored hash is followed, so that one fault is told once.
      hash = stored
      position = link.position
      compareHead()
    }
    if (page.length < pageSize) break
  }
  if (head !== undefined && head.position > position) faults.push({ code: 'shorter-than-head', position })
  return { entries: position, faults }
}

async function readPage(database: Database, organisation: string, after: number): Promise<StoredLink[]> {
  return database.within(organisation, async (transaction) => {
    const { rows } = await sql<StoredLink>`
      select position, id, act, kind, record, day, sealed, seal_hash, hash from changes
      where organisation = ${organisation} and position > ${after} order by position limit ${pageSize}
    `.execute(transaction)
    return rows
  })
}
