import { NewChange, type Noun, Problem } from '@homeward/domain'

/** Refuses a change that its kind of record does not allow, naming the kind and the field, never the value. */
export function checkChanges(nouns: Readonly<Record<string, Noun>>, changes: readonly NewChange[]): void {
  for (const change of changes) {
    const { success } = NewChange.safeParse(change)
    if (!success)
      throw new Problem('input-invalid', 'A change is not complete: it needs a record, fields, and what was seen.')
    const { kind } = change.record
    const noun = nouns[kind]
    if (noun === undefined) throw new Problem('input-invalid', `The log keeps no records of the kind ${kind}.`)
    for (const [field, value] of Object.entries(change.set)) {
      const rule = noun.fields[field]
      if (rule === undefined) throw new Problem('input-invalid', `A record of the kind ${kind} has no such field.`)
      if (value !== null && !rule.schema.safeParse(value).success) {
        throw new Problem('input-invalid', `The field ${field} of a ${kind} cannot hold this value.`, { field })
      }
    }
  }
}
