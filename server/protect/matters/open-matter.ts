import { Problem } from '@homeward/domain'
import type { z } from 'zod'
import { type Caller, demand, notFound } from '../../access.ts'
import { lawOf } from '../law/law-of.ts'
import { newRecordId, type Protect, today, write } from '../protect.ts'
import type { MatterView, NewMatter } from '../shapes.ts'
import { demandKnownJurisdiction } from './known-jurisdiction.ts'
import { showMatter } from './read-matter.ts'

/** Opens a matter for someone the caller may meet, or for someone on no list. The caller is its team. */
export async function openMatter(
  protect: Protect,
  caller: Caller,
  { reason, person, names, ...asked }: z.output<typeof NewMatter>,
): Promise<z.input<typeof MatterView>> {
  demand(caller, 'matter.write')
  demandKnownJurisdiction(lawOf(protect), asked.jurisdiction)
  const known = person === null ? undefined : protect.people.find(caller, person)
  if (person !== null && known === undefined) throw notFound()
  const written = names.length > 0 ? names : (known?.names ?? [])
  if (written.length === 0) {
    throw new Problem('input-invalid', 'Say under which name the person is known to the authority.', { field: 'names' })
  }
  const id = newRecordId()
  const set = {
    ...asked,
    row: person ?? undefined,
    synthetic: protect.office.organisation.demonstration,
    alsoConcerns: [],
    lawCheckedOn: latestCheck(protect, asked.jurisdiction),
    person: {
      names: written.map((text) => ({ text, script: null })),
      birth: known?.birth ?? null,
      possibleChild: known?.possibleChild ?? false,
      nationality: known?.nationality?.slice(0, 3) ?? null,
      language: null,
    },
    team: [{ account: caller.account, since: today(protect) }],
    opened: today(protect),
  }
  await write(protect, caller, [{ kind: 'matter', id, set }], { reason })
  return showMatter(protect, caller, id)
}

/** The day the law of a State was last checked, as its records say; the lawyer replaces it by their own. */
export function latestCheck(protect: Protect, jurisdiction: string): string {
  const days = lawOf(protect).filter((record) => record.jurisdiction === jurisdiction && record.verified)
  return (
    days
      .map(({ checked }) => checked)
      .sort()
      .at(-1) ?? today(protect)
  )
}
