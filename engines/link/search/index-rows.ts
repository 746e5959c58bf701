import { pairComparer } from '../compare/pair-comparer.ts'
import type { LinkRow } from '../table/field.ts'
import { prepare, type Table } from '../table/prepare.ts'
import { type Model, probabilityOf } from '../weigh/model.ts'
import { type PairWeigher, pairWeigher } from '../weigh/pair-weigher.ts'
import { type Reason, reasonsOf, weightOf } from '../weigh/reasons.ts'
import { clearGathering, gather, newGathering } from './gather.ts'
import { buildSegment } from './segment.ts'

/** A row that may be about the person asked for. The reasons' weights add up to `weight`. */
export interface Hit {
  readonly row: number
  readonly weight: number
  readonly probability: number
  readonly reasons: readonly Reason[]
}

/** Rows that can be searched. */
export interface Index {
  readonly rows: number
  /** The `top` rows most probably about the person the query describes, the surest first. */
  readonly find: (query: LinkRow, top: number) => Hit[]
}

/** Rows compared field by field for one query. */
const mostCompared = 1_500

/**
 * Makes a table searchable with the weights of a model, the same ones linking uses. A probability here is that a row found is
 * the person, given that one person in the table is expected to be.
 */
export function index(table: Table, model: Model): Index {
  const segment = buildSegment(table)
  const gathering = newGathering(table.rows)
  const fields = table.columns.map(({ field }) => field)
  const single: Model = { ...model, share: Math.min(0.5, 1 / Math.max(2, table.rows)) }
  const weigher = pairWeigher(single)
  const find = (row: LinkRow, top: number): Hit[] => {
    const query = prepare([row], fields)
    clearGathering(gathering)
    gather(segment, query, gathering)
    const best = mostPromising(gathering.rows.subarray(0, gathering.count), gathering.promise)
    const comparer = pairComparer(query, table)
    return rank(best, top, (other) => weigher.weigh(comparer.compare(0, other))).map((other) =>
      describe(single, weigher, { row: other, comparison: comparer.compare(0, other) }),
    )
  }
  return { rows: table.rows, find }
}

function mostPromising(rows: Uint32Array, promise: Float32Array): Uint32Array {
  if (rows.length <= mostCompared) return rows
  const sample = Float32Array.from(rows, (row) => promise[row]!).sort()
  const least = sample[sample.length - mostCompared]!
  return rows.filter((row) => promise[row]! >= least).slice(0, mostCompared * 2)
}

function rank(rows: Uint32Array, top: number, weightOfRow: (row: number) => number): number[] {
  const weights = new Map<number, number>()
  for (const row of rows) weights.set(row, weightOfRow(row))
  return [...rows].sort((x, y) => weights.get(y)! - weights.get(x)! || x - y).slice(0, Math.max(0, top))
}

function describe(
  model: Model,
  weigher: PairWeigher,
  { row, comparison }: { row: number; comparison: Parameters<typeof reasonsOf>[2] },
): Hit {
  const reasons = reasonsOf(model, weigher, comparison)
  const weight = weightOf(reasons)
  return { row, weight, probability: probabilityOf(model, weight), reasons }
}
