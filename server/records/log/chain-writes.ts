import { refText } from '../keys/key-ring.ts'
import { chainHash } from './chain.ts'
import type { OpenedEntry } from './opened-entry.ts'
import type { NeededKey, PreparedEntry, PreparedWrite } from './prepared-write.ts'

/** Where a log ends, and the hash that the next entry is chained to. */
export interface LogEnd {
  readonly position: number
  readonly hash: Buffer
}

/** An entry with its place in the chain. */
export interface ChainedEntry extends PreparedEntry, LogEnd {}

/** What became of one write: its entries with their positions, that its keys changed meanwhile, or that it claims to have read the future. */
export type Outcome =
  | { readonly state: 'written'; readonly entries: readonly OpenedEntry[]; readonly position: number }
  | { readonly state: 'keys-changed' }
  | { readonly state: 'seen-too-far' }

/** Writes with their places: what is to be stored, what each write will be told, and where the log ends after them. */
export interface ChainedWrites {
  readonly rows: readonly ChainedEntry[]
  readonly newKeys: readonly NeededKey[]
  readonly outcomes: readonly Outcome[]
  readonly end: LogEnd
}

/** What is known of the stored log: where changes that were handed in before already stand, and whether a key is what its write believed. */
export interface StoredFacts {
  readonly positions: ReadonlyMap<string, number>
  readonly isRight: (needed: NeededKey, newKeys: ReadonlyMap<string, NeededKey>) => boolean
}

/** Gives prepared writes their places after the end of the log; stores nothing. */
export function chainWrites(
  organisation: string,
  end: LogEnd,
  writes: readonly PreparedWrite[],
  facts: StoredFacts,
): ChainedWrites {
  let { position, hash } = end
  const positions = new Map(facts.positions)
  const newKeys = new Map<string, NeededKey>()
  const rows: ChainedEntry[] = []
  const outcomes: Outcome[] = []
  for (const write of writes) {
    if (write.seen > position) {
      outcomes.push({ state: 'seen-too-far' })
      continue
    }
    if (!write.keys.every((needed) => facts.isRight(needed, newKeys))) {
      outcomes.push({ state: 'keys-changed' })
      continue
    }
    for (const needed of write.keys) if (needed.wrapped !== null) newKeys.set(refText(needed.ref), needed)
    const entries: OpenedEntry[] = []
    let last = 0
    for (const prepared of write.entries) {
      const known = positions.get(prepared.entry.id)
      if (known !== undefined) {
        last = Math.max(last, known)
        continue
      }
      position += 1
      hash = chainHash(hash, { ...prepared.entry, organisation, position, sealHash: prepared.sealHash })
      positions.set(prepared.entry.id, position)
      rows.push({ ...prepared, position, hash })
      entries.push({ ...prepared.entry, position })
      last = position
    }
    outcomes.push({ state: 'written', entries, position: last === 0 ? position : last })
  }
  return { rows, newKeys: [...newKeys.values()], outcomes, end: { position, hash } }
}
