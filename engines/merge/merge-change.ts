import type { Json, MergeRule } from '@homeward/domain'
import { sameValue } from './same-value.ts'

// Two versions of a record become one, the same way on every device. Method: each field keeps every value that no later writer had
// seen (a multi-value register whose causal context is one log position). Assumption: changes arrive in the order of their positions.

/** A value that stands: written at `position`, and no later writer who had read that far has replaced it. */
export interface Standing {
  readonly value: Json
  readonly position: number
  /** The device that wrote it; a device has always seen its own writing. */
  readonly device: string | null
}

/** A record as its changes left it. Each field lists its standing values in log order; more than one is a conflict. */
export interface RecordState {
  readonly fields: Readonly<Record<string, readonly Standing[]>>
  /** The position of the last change that was merged. */
  readonly position: number
}

/** A change that has its place in the log. */
export interface PlacedChange {
  readonly set: Readonly<Record<string, Json>>
  /** The position its writer had read up to. */
  readonly seen: number
  readonly position: number
  readonly device: string | null
}

/**
 * Merges one change into a record, field by field. A standing value gives way only to a writer who had read it, who writes from the
 * same device, or who says the same; otherwise both stand. A change that was merged before changes nothing.
 */
export function mergeChange(
  state: RecordState | undefined,
  change: PlacedChange,
  ruleOf: (field: string) => MergeRule,
): RecordState {
  if (state !== undefined && change.position <= state.position) return state
  const fields: Record<string, readonly Standing[]> = { ...state?.fields }
  for (const [name, value] of Object.entries(change.set)) {
    fields[name] = mergeField(fields[name] ?? [], change, value, ruleOf(name))
  }
  return { fields, position: change.position }
}

function mergeField(standing: readonly Standing[], change: PlacedChange, value: Json, rule: MergeRule) {
  const { position, device } = change
  const unseen = standing.filter(
    (each) =>
      each.position > change.seen && !(device !== null && each.device === device) && !sameValue(each.value, value),
  )
  if (rule === 'settle') return [...unseen, { value, position, device }]
  return [{ value: gather([...unseen.map((each) => each.value), value]), position, device }]
}

/** Every element of every list, once, in the order they were first written; null stands for an empty list. */
function gather(values: readonly Json[]): Json {
  const gathered: Json[] = []
  for (const value of values) {
    for (const element of Array.isArray(value) ? (value as readonly Json[]) : value === null ? [] : [value]) {
      if (!gathered.some((each) => sameValue(each, element))) gathered.push(element)
    }
  }
  return gathered
}
