import type { Wall } from '@homeward/domain'
import type { Holdings } from './holdings.ts'
import { View } from './view.ts'

interface Kept {
  readonly view: View
  readonly rowsVersion: number
  readonly linksVersion: number
}

/** One view per set of walls, made anew only when something changed. */
export class Views {
  readonly #holdings: Holdings
  readonly #kept = new Map<string, Kept>()

  constructor(holdings: Holdings) {
    this.#holdings = holdings
  }

  /** What stands behind these walls now. */
  behind(walls: ReadonlySet<Wall>): View {
    const key = [...walls].sort().join(' ')
    const kept = this.#kept.get(key)
    const { rowsVersion, linksVersion } = this.#holdings
    if (kept?.rowsVersion === rowsVersion && kept.linksVersion === linksVersion) return kept.view
    const view = new View(this.#holdings, walls, kept?.view, kept?.rowsVersion === rowsVersion)
    this.#kept.set(key, { view, rowsVersion, linksVersion })
    return view
  }
}
