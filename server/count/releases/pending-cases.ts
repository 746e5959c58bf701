import type { CaseTable } from '@homeward/count/publish'
import type { Codebook } from '@homeward/domain'
import { type Caller, notFound } from '../../access.ts'

/** A case file that was read by a codebook: numbers, no text of its own. */
export interface ReadCases {
  readonly id: string
  readonly account: string
  readonly codebook: Codebook
  readonly table: CaseTable
  readonly rows: number
  readonly hasPersons: boolean
  readonly leftOutColumns: number
  readonly hash: string
  readonly isInvented: boolean
  readonly at: number
}

const mostKept = 6
const lives = 3_600_000

/** Case files that wait to be released, in memory only: whoever sent one can use it, and after an hour it is forgotten. */
export class PendingCases {
  readonly #now: () => Date
  readonly #kept = new Map<string, ReadCases>()

  constructor(now: () => Date) {
    this.#now = now
  }

  keep(cases: Omit<ReadCases, 'at'>): ReadCases {
    const kept = { ...cases, at: this.#now().getTime() }
    this.#kept.set(kept.id, kept)
    const others = [...this.#kept.values()]
    const over = others.filter(({ at }) => at < kept.at - lives)
    const oldest = others.slice(0, Math.max(0, others.length - mostKept))
    for (const { id } of [...over, ...oldest]) this.#kept.delete(id)
    return kept
  }

  find(caller: Caller, id: string): ReadCases {
    const kept = this.#kept.get(id)
    if (kept === undefined || kept.account !== caller.account || kept.at < this.#now().getTime() - lives)
      throw notFound()
    return kept
  }

  drop(caller: Caller, id: string): void {
    this.find(caller, id)
    this.#kept.delete(id)
  }
}
