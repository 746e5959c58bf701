import { type Caller, sightFor } from '../../access.ts'
import type { PeopleDirectory } from '../../contracts/identify.ts'
import type { Identify } from '../identify.ts'
import { isWithdrawn } from '../screenings/held/assemble-answers.ts'
import { heldScreening } from '../screenings/held/held-screening.ts'
import { describeRows } from '../show/describe-person.ts'
import { meets } from './consents-of.ts'
import { clocksRecorded, recordedFor } from './recorded-for.ts'

/** People as other stages may know them: through the caller's walls, with what was agreed to and taken back. */
export function peopleDirectory(identify: Identify): PeopleDirectory<Caller> {
  return {
    find: (caller, row) => {
      const sight = sightFor(caller, 'person.read')
      const person = sight && identify.viewFor(sight).personOf(row)
      if (!sight || !person || !meets(identify, sight, person)) return undefined
      const { id, names, birth, nationality, possibleChild } = describeRows(person)
      return { id, names, birth, nationality, possibleChild }
    },
    withdrawn: (row) => {
      const everyWall = { walls: new Set(['open', 'protected', 'hostile'] as const), reach: 'team' } as const
      const person = identify.viewFor({ ...everyWall, authority: null, limit: null }).personOf(row)
      const rows = new Set(person?.rows.map(({ id }) => id) ?? [row])
      const shared = [...identify.holdings().consents.values()].filter((consent) => rows.has(consent.row))
      const recipients = new Set(shared.flatMap(({ scope, recipient }) => (scope === 'share' ? [recipient ?? ''] : [])))
      return [...recipients].flatMap((recipient) => {
        const its = shared.filter((consent) => consent.scope === 'share' && consent.recipient === recipient)
        const days = its.flatMap(({ withdrawn }) => (withdrawn === null ? [] : [withdrawn])).sort()
        return days.length === its.length ? [{ recipient, day: days.at(-1)! }] : []
      })
    },
    recorded: (caller, row) => recordedFor(identify, caller, row),
    clocks: (caller, row) => clocksRecorded(identify, caller, row),
    mayUse: (screening) => {
      const record = identify.office.register().get('screening', screening)
      return record !== undefined && !isWithdrawn(identify, heldScreening(record))
    },
  }
}
