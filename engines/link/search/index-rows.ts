import { type PairComparer, pairComparer } from '../compare/pair-comparer.ts'
import type { LinkRow } from '../table/field.ts'
import { prepare, type Table } from '../table/prepare.ts'
import { type Model, probabilityOf } from '../weigh/model.ts'
import { pairWeigher } from '../weigh/pair-weigher.ts'
import { type Reason, reasonsOf, weightOf } from '../weigh/reasons.ts'
import { countsOf, countTogether } from './count-together.ts'
import { clearGathering, type Gathering, gather, newGathering } from './gather.ts'
import { mostPromising } from './most-promising.ts'
import { quickWeights } from './quick-weights.ts'
import { buildSegment, type Segment } from './segment.ts'
import { tokenFinder } from './similar-tokens.ts'

/** A row that may be about the person asked for. The reasons' weights add up to `weight`. */
export interface Hit {
  readonly row: number
  readonly weight: number
  readonly probability: number
  readonly reasons: readonly Reason[]
}

/**
 * Rows that can be searched, added to and taken out. Rows keep their numbers for ever. Added rows live in a small part beside the large one;
 * when they are many (`added`), make a new index of everything, in a worker.
 */
export interface Index {
  readonly rows: number
  readonly added: number
  /** The `top` rows most probably about the person the query describes, the surest first; equals in an order that does not depend on when they came. */
  readonly find: (query: LinkRow, top: number) => Hit[]
  /** Adds rows and returns the number of the first. */
  readonly add: (rows: readonly LinkRow[]) => number
  /** Takes a row out for good; nothing of it is found again. */
  readonly remove: (row: number) => void
}

/** Rows compared field by field for one query, besides those that share a rare value. */
const mostCompared = 300

interface Part {
  readonly segment: Segment
  readonly offset: number
  readonly gathering: Gathering
  readonly find: ReturnType<typeof tokenFinder>
  readonly quick: ReturnType<typeof quickWeights>
}

/**
 * Makes a table searchable with the weights of a model, the same ones linking uses. A probability here is that a row found is
 * the person, given that one person in the table is expected to be.
 */
export function index(table: Table, model: Model): Index {
  const fields = table.columns.map(({ field }) => field)
  const single: Model = { ...model, share: Math.min(0.5, 1 / Math.max(2, table.rows)) }
  const weigher = pairWeigher(single)
  const base = partOf(table, 0)
  const counted = countsOf(table)
  const removed = new Set<number>()
  const added: LinkRow[] = []
  let beside: Part | null = null

  function partOf(part: Table, offset: number): Part {
    const segment = buildSegment(part)
    return {
      segment,
      offset,
      gathering: newGathering(part.rows),
      find: tokenFinder(segment),
      quick: quickWeights(segment, weigher),
    }
  }
  const parts = (): Part[] => {
    if (beside === null && added.length > 0) beside = partOf(countTogether(prepare(added, fields), counted), table.rows)
    return beside === null ? [base] : [base, beside]
  }

  const find = (row: LinkRow, top: number): Hit[] => {
    const query = prepare([row], fields)
    const found: Weighed[] = []
    for (const part of parts()) {
      const { segment, offset } = part
      const comparer = pairComparer(query, segment.table)
      for (const local of worthComparing(part, query)) {
        if (removed.has(local + offset)) continue
        const weight = weigher.weigh(comparer.compare(0, local))
        found.push({ row: local + offset, weight, content: segment.contents[local]!, comparer, local })
      }
    }
    found.sort((x, y) => y.weight - x.weight || x.content - y.content || x.row - y.row)
    return found.slice(0, Math.max(0, top)).map(({ row: at, comparer, local }) => {
      const reasons = reasonsOf(single, weigher, comparer.compare(0, local))
      const weight = weightOf(reasons)
      return { row: at, weight, probability: probabilityOf(single, weight), reasons }
    })
  }

  return {
    get rows() {
      return table.rows + added.length
    },
    get added() {
      return added.length
    },
    find,
    add: (rows) => {
      const first = table.rows + added.length
      added.push(...rows)
      beside = null
      return first
    },
    remove: (row) => {
      removed.add(row)
      // What was typed is forgotten at once; the large part forgets when it is next made.
      if (row >= table.rows && row < table.rows + added.length) {
        added[row - table.rows] = {}
        beside = null
      }
    },
  }
}

interface Weighed {
  readonly row: number
  readonly weight: number
  readonly content: number
  readonly comparer: PairComparer
  readonly local: number
}

/** Rows of a part that are compared field by field. */
function worthComparing({ segment, gathering, find, quick }: Part, query: Table): Iterable<number> {
  clearGathering(gathering)
  gather(segment, find, query, gathering)
  const chosen = mostPromising(gathering, {
    weigh: quick(query),
    most: mostCompared,
    orders: segment.contents,
  })
  return gathering.certain.size === 0 ? chosen : new Set([...chosen, ...gathering.certain])
}
