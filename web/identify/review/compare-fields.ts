import type { LinkReason, Pair, RowFieldName } from '../../data/api.ts'

/** One field of a pair: what each record says, and the reasons that come from it. */
export interface FieldComparison {
  readonly field: string
  readonly left: string | null
  readonly right: string | null
  readonly state: 'equal' | 'differs' | 'missing'
  readonly reasons: readonly LinkReason[]
}

const order: readonly RowFieldName[] = [
  'name',
  'given',
  'family',
  'father',
  'alias',
  'sex',
  'birth',
  'age',
  'nationality',
  'document',
  'phone',
  'handle',
  'place',
  'other',
]

/** A pair field by field, in the order people ask: name first. A reason that belongs to no field stands by itself at the end. */
export function compareFields({ rows, reasons }: Pick<Pair, 'rows' | 'reasons'>): FieldComparison[] {
  const [{ values: left }, { values: right }] = rows
  const lines: FieldComparison[] = order
    .filter((field) => left[field] !== undefined || right[field] !== undefined)
    .map((field) => ({
      field,
      left: left[field] ?? null,
      right: right[field] ?? null,
      state: stateOf(left[field], right[field]),
      reasons: reasons.filter((reason) => reason.field === field),
    }))
  const shown = new Set(lines.map(({ field }) => field))
  const others = new Set(reasons.map(({ field }) => field).filter((field) => !shown.has(field)))
  for (const field of others) {
    lines.push({
      field,
      left: null,
      right: null,
      state: 'missing',
      reasons: reasons.filter((each) => each.field === field),
    })
  }
  return lines
}

function stateOf(left: string | undefined, right: string | undefined): FieldComparison['state'] {
  if (left === undefined || right === undefined) return 'missing'
  return left.localeCompare(right, undefined, { sensitivity: 'base' }) === 0 ? 'equal' : 'differs'
}
