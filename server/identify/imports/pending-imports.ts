import { createHash } from 'node:crypto'
import { Problem, type ReadRow } from '@homeward/domain'
import type { ListSettings } from '@homeward/formats/list'
import { type Caller, notFound } from '../../access.ts'
import type { ListRead, ListToRead } from '../../platform/read-list-worker.ts'
import { runWorker } from '../../platform/workers.ts'
import type { Blobs } from '../../records/index.ts'

export type UnderstoodList = Extract<ListRead, { isRead: true }> & { readonly rows: readonly ReadRow[] }

/** A file that was sent in and read, and not yet taken. */
export interface PendingImport {
  readonly id: string
  readonly account: string
  /** The sealed file. */
  readonly blob: string
  readonly hash: string
  readonly settings: ListSettings
  readonly versionOf: string | null
  readonly isRemembered: boolean
  readonly list: UnderstoodList
  readonly at: number
}

const mostRows = 200_000
const mostPending = 12
const lives = 3_600_000

/** Files that wait for a decision: only whoever sent one can see it, and after an hour it is forgotten. Their bytes lie sealed, never in clear. */
export class PendingImports {
  readonly #now: () => Date
  readonly #pending = new Map<string, PendingImport>()
  readonly #taken = new Map<string, UnderstoodList>()

  constructor(now: () => Date) {
    this.#now = now
  }

  find(caller: Caller, id: string): PendingImport {
    const pending = this.#pending.get(id)
    if (!pending || pending.account !== caller.account) throw notFound()
    return pending
  }

  async keep(pending: Omit<PendingImport, 'at'>, blobs: Blobs): Promise<PendingImport> {
    const kept = { ...pending, at: this.#now().getTime() }
    this.#pending.delete(pending.id)
    this.#pending.set(pending.id, kept)
    const over = [...this.#pending.values()].filter(({ at }) => at < kept.at - lives)
    const oldest = [...this.#pending.values()].slice(0, Math.max(0, this.#pending.size - mostPending))
    for (const { id, blob } of new Set([...over, ...oldest])) {
      this.#pending.delete(id)
      await blobs.destroy(blob)
    }
    return kept
  }

  /** Remembers how a confirmed version was read, so that writing its rows need not read the file again. */
  take(version: string, list: UnderstoodList): void {
    this.#taken.set(version, list)
    if (this.#taken.size > mostPending) this.#taken.delete(this.#taken.keys().next().value!)
  }

  /** What {@link take} remembered, once; nothing after a restart. */
  taken(version: string): UnderstoodList | undefined {
    const list = this.#taken.get(version)
    this.#taken.delete(version)
    return list
  }

  /** Forgets a file; its bytes go too unless they were taken. */
  async drop(caller: Caller, id: string, blobs?: Blobs): Promise<void> {
    const { blob } = this.find(caller, id)
    this.#pending.delete(id)
    if (blobs) await blobs.destroy(blob)
  }
}

/** Reads a file in a thread of its own; what cannot be read is refused in one sentence. */
export async function readInWorker(
  file: Pick<ListToRead, 'name' | 'bytes'>,
  settings: ListSettings,
  onProgress?: (share: number, step: string) => void,
): Promise<UnderstoodList> {
  const rows: ReadRow[] = []
  const onPart = (part: readonly ReadRow[]) => void rows.push(...part)
  const read = await runWorker<ListToRead, ListRead, readonly ReadRow[]>(
    'read-list',
    { ...file, settings, mostRows },
    { onPart, ...(onProgress ? { onProgress } : {}) },
  )
  if (!read.isRead) throw new Problem(read.code, read.message, read.where)
  return { ...read, rows }
}

export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
