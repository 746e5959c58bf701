import type { LinkReason, Pair, RowFieldName } from '../../data/api.ts'

/** One field of a pair: what each record says, and the reasons that come from it. */
export interface FieldComparison {
  readonly field: string
  readonly left: string | null
  readonly right: string | null
  /** `close`: written differently, yet what was compared speaks for one person. */
  readonly state: 'equal' | 'close' | 'differs' | 'missing'
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
    .map((field) => {
      const own = reasons.filter((reason) => reason.field === field)
      return {
        field,
        left: left[field] ?? null,
        right: right[field] ?? null,
        state: stateOf(field, [left[field], right[field]], own),
        reasons: own,
      }
    })
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

// A name can be written in many ways; a number or a date that is written otherwise is another one, however near.
const exactFields: readonly RowFieldName[] = ['birth', 'document', 'phone']

function stateOf(
  field: RowFieldName,
  [left, right]: readonly [string | undefined, string | undefined],
  reasons: readonly LinkReason[],
): FieldComparison['state'] {
  if (left === undefined || right === undefined) return 'missing'
  if (left.localeCompare(right, undefined, { sensitivity: 'base' }) === 0) return 'equal'
  // `1998` and `1998-03-12` do not contradict each other: one knows more.
  const isMoreExact = field === 'birth' && (left.startsWith(right) || right.startsWith(left))
  if (exactFields.includes(field)) return isMoreExact ? 'close' : 'differs'
  return reasons.reduce((sum, { weight }) => sum + weight, 0) > 0 ? 'close' : 'differs'
}
