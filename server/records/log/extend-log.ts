import type { Database } from '../../platform/database.ts'
import { type KeyRing, refText } from '../keys/key-ring.ts'
import { chainStart } from './chain.ts'
import { type ChainedWrites, chainWrites, type LogEnd } from './chain-writes.ts'
import type { NeededKey, PreparedWrite } from './prepared-write.ts'

/** How often another process may have written in between before every question is asked under the lock. */
const tries = 3
const uniqueViolation = '23505'

const statement = {
  name: 'extend-log',
  text: 'call extend_log_durably($1, $2, $3, $4, $5, $6, $7, $8, null, null, null)',
}

interface Answer {
  readonly state: 'written' | 'moved' | 'differs'
  readonly end_position: number | null
  readonly end_hash: Buffer | null
}

/**
 * Writes in one round trip, on the belief that the log ends at `end`, that no change was handed in before, and that every key is as it was
 * found. The database holds the log, checks all of it, and writes everything or nothing. Answers nothing when something differs: then
 * {@link commitWrites} asks. `onSent` hears where the log will end, before it does: the next writes may be sent on that belief.
 */
export async function extendLog(
  database: Database,
  ring: KeyRing,
  writer: string,
  request: { readonly end: LogEnd; readonly writes: readonly PreparedWrite[]; readonly onSent: (end: LogEnd) => void },
): Promise<ChainedWrites | undefined> {
  const { writes } = request
  if (writes.some((write) => write.erases.length > 0)) return undefined
  const { organisation, version } = ring.organisation
  const existingKeys = writes.flatMap((write) => write.keys.filter(({ wrapped }) => wrapped === null))
  let believed = request.end
  for (let turn = 0; turn < tries; turn += 1) {
    const chained = chainWrites(organisation, believed, writes, { positions: new Map(), isRight: isNewOnce })
    const isUncertain = chained.outcomes.some(({ state }) => state === 'seen-too-far')
    if (isUncertain || chained.rows.length === 0) return undefined
    const { entries, keys, bytes } = packed(chained, existingKeys)
    const values = [organisation, version, writer, believed.position, believed.hash, entries, keys, bytes]
    if (turn === 0) request.onSent(chained.end)
    const answer = await database.alone<Answer>({ ...statement, values }).then(([row]) => row, unlessThere)
    if (answer?.state === 'written') return chained
    if (answer?.state !== 'moved') return undefined
    believed = { position: answer.end_position ?? 0, hash: answer.end_hash ?? chainStart }
  }
  return undefined
}

/** Of two writes in one batch that both make a record's key, the second prepares itself again with the first one's. */
const isNewOnce = (needed: NeededKey, newKeys: ReadonlyMap<string, NeededKey>) =>
  needed.wrapped === null || !newKeys.has(refText(needed.ref))

/** A change that was handed in before, or a key that someone else made first: nothing was written, and the careful way finds which. */
function unlessThere(failure: { code?: string }): undefined {
  if (failure.code !== uniqueViolation) throw failure
}

/** Everything to store as two texts that name their pieces of one run of bytes; positions of bytes count from 1. */
function packed({ rows, newKeys }: ChainedWrites, existingKeys: readonly NeededKey[]) {
  const pieces: Buffer[] = []
  let start = 1
  const place = (...parts: Buffer[]) => {
    const from = start
    for (const part of parts) start += part.length
    pieces.push(...parts)
    return from
  }
  const entries = rows.map(({ position, entry: { id, act, kind, record, day }, sealed, sealHash, hash }) => ({
    position,
    id,
    act,
    kind,
    record,
    day,
    start: place(sealed, sealHash, hash),
    length: sealed.length,
  }))
  const made = newKeys.map(({ ref, key, wrapped }) => ({
    kind: ref.kind,
    record: ref.id,
    version: key.version,
    start: place(wrapped!),
    length: wrapped!.length,
  }))
  const needed = existingKeys.map(({ ref }) => ({ kind: ref.kind, record: ref.id }))
  return {
    entries: JSON.stringify(entries),
    keys: JSON.stringify([...made, ...needed]),
    bytes: Buffer.concat(pieces),
  }
}
