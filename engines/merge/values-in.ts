import type { Json } from '@homeward/domain'
import type { RecordState } from './merge-change.ts'

/** What a record says now: of each field the value written last; a cleared field is absent. */
export function valuesIn(state: RecordState): Record<string, Json> {
  const values: Record<string, Json> = {}
  for (const [name, standing] of Object.entries(state.fields)) {
    const value = standing.at(-1)?.value
    if (value !== undefined && value !== null) values[name] = value
  }
  return values
}

/** The fields that two people changed without having seen each other, each with every value that stands, in log order; null is "cleared". */
export function conflictsIn(state: RecordState): Record<string, Json[]> {
  const conflicts: Record<string, Json[]> = {}
  for (const [name, standing] of Object.entries(state.fields)) {
    if (standing.length > 1) conflicts[name] = standing.map((each) => each.value)
  }
  return conflicts
}
