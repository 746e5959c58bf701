import { type KeptWorker, keepWorker } from '../../platform/kept-worker.ts'
import type { SearchAnswer, SearchQuestion } from '../../platform/search-worker.ts'
import type { HeldRow } from '../holdings/held-row.ts'
import { linkRowOf } from '../holdings/link-row-of.ts'
import type { View } from '../holdings/view.ts'
import { isNumber, makeTypedSearch, type TypedSearch } from './typed-search.ts'

/** A row that answers a search. */
export interface Found {
  readonly row: HeldRow
  readonly weight: number
}

interface Kept {
  rows: readonly HeldRow[]
  typed: TypedSearch
  /** The rows the search thread holds, by their places; it lags behind while it reads changed ones. */
  held: { readonly key: string; readonly ids: readonly string[] }
  loading: Promise<void> | undefined
}

/** What stands in a row to the letter comes before anything that only sounds alike. */
const asTyped = 100
const mostAlike = 60

/**
 * Searches the rows behind one set of walls: to the letter here, by sound and script in a thread of its own. Each set of walls has an index
 * of its own: what a wall hides cannot even weigh on a result.
 */
export class Finders {
  readonly #kept = new Map<string, Kept>()
  #worker: KeptWorker<SearchQuestion, SearchAnswer> | undefined
  #keys = 0

  /** Rows of the view that answer a query, the surest first. */
  async find(view: View, query: string, top: number): Promise<Found[]> {
    const kept = this.#of(view)
    if (kept.held.ids.length === 0) await kept.loading
    const found = new Map<string, number>()
    for (const id of kept.typed.find(query)) found.set(id, asTyped)
    if (!isNumber(query)) {
      const { key, ids } = kept.held
      const alike = await this.#ask({ type: 'find', key, query: { name: query.trim() }, top: Math.min(top, mostAlike) })
      for (const [place, weight] of alike) found.set(ids[place]!, (found.get(ids[place]!) ?? 0) + weight)
    }
    return [...found]
      .flatMap(([id, weight]) => {
        const row = view.row(id)
        return row && row.aside === null ? [{ row, weight }] : []
      })
      .sort((x, y) => y.weight - x.weight)
      .slice(0, top)
  }

  async stop(): Promise<void> {
    await this.#worker?.stop()
    this.#worker = undefined
    this.#kept.clear()
  }

  #of(view: View): Kept {
    const known = this.#kept.get(view.walls)
    if (known?.rows === view.rows) return known
    const searchable = view.rows.filter(({ aside }) => aside === null)
    const kept: Kept = {
      rows: view.rows,
      typed: makeTypedSearch(searchable),
      held: known?.held ?? { key: '', ids: [] },
      loading: known?.loading,
    }
    this.#kept.set(view.walls, kept)
    kept.loading ??= this.#load(view.walls)
    return kept
  }

  /** Gives the thread the rows as they are now, and again if they changed meanwhile. */
  async #load(walls: string): Promise<void> {
    for (;;) {
      const { rows } = this.#kept.get(walls)!
      const searchable = rows.filter(({ aside }) => aside === null)
      this.#keys += 1
      const key = `${this.#keys}`
      await this.#ask({ type: 'hold', key, rows: searchable.map(linkRowOf) })
      const now = this.#kept.get(walls)!
      const before = now.held.key
      now.held = { key, ids: searchable.map(({ id }) => id) }
      if (before !== '') await this.#ask({ type: 'forget', key: before })
      if (now.rows === rows) {
        now.loading = undefined
        return
      }
    }
  }

  #ask(question: SearchQuestion): Promise<SearchAnswer> {
    this.#worker ??= keepWorker('search')
    return this.#worker.ask(question)
  }
}
