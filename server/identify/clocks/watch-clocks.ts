import type { NewChange } from '@homeward/domain'
import { type Identify, today } from '../identify.ts'
import { standingOf } from './show-clock.ts'

/** Who writes what nobody did: the program itself. */
const program = 'program'

/**
 * Looks at every clock that runs, whoever may see it, and writes down once that it ends soon and once that it has passed. The program does so by
 * itself every minute: nobody has to open a page. Two servers that look at the same time write the same change.
 */
export async function watchClocks(identify: Identify): Promise<void> {
  const { office } = identify
  if (office.isLocked) return
  const register = office.register()
  const seen = register.position
  const changes: NewChange[] = []
  for (const record of register.all('clock')) {
    const { state } = standingOf(identify, record)
    const write = (field: 'warned' | 'breached') => {
      if (record.fields[field] !== undefined) return
      const set = { [field]: today(identify) }
      changes.push({ id: `${record.id}-${field}`, record: { kind: 'clock', id: record.id }, set, seen })
    }
    if (state === 'due-soon') write('warned')
    if (state === 'breached') write('breached')
  }
  if (changes.length > 0) {
    await office.log.append({ organisation: office.organisation.id, account: program }, changes)
  }
}
