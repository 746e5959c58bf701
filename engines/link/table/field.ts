/** How the values of a field are read and compared. */
export type FieldKind = 'name' | 'birth' | 'sex' | 'nationality' | 'document' | 'phone' | 'place' | 'list' | 'text'

/**
 * One field of the comparison: which columns of a row feed it and how they are read.
 * A `name` takes whole names first and then its parts; a `birth` may be followed by the columns of an age and of the day it was stated.
 */
export interface Field {
  readonly field: string
  readonly kind: FieldKind
  readonly from: readonly string[]
}

/** One row to link: values by column, absent when the list does not say. `list` says which list the row stands on. */
export type LinkRow = Readonly<Record<string, string | undefined>>

/** The fields of people on lists, in the order reasons are given. `handle` and `place` stay weak evidence: friends share both. */
export const peopleFields: readonly Field[] = [
  { field: 'name', kind: 'name', from: ['name', 'given', 'family', 'father', 'alias'] },
  { field: 'birth', kind: 'birth', from: ['birth', 'age', 'date'] },
  { field: 'document', kind: 'document', from: ['document'] },
  { field: 'phone', kind: 'phone', from: ['phone'] },
  { field: 'handle', kind: 'text', from: ['handle'] },
  { field: 'nationality', kind: 'nationality', from: ['nationality'] },
  { field: 'sex', kind: 'sex', from: ['sex'] },
  { field: 'place', kind: 'place', from: ['place'] },
  { field: 'list', kind: 'list', from: ['list'] },
]
