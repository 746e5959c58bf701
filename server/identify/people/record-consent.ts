import { type Json, Problem } from '@homeward/domain'
import type { z } from 'zod'
import { type Caller, demandSight, notFound, writerOf } from '../../access.ts'
import { type Identify, newRecordId, today } from '../identify.ts'
import { destroyPhotos } from '../screenings/photo/destroy-photos.ts'
import type { Consent, NewConsent } from '../shapes.ts'
import { consentsOf } from './consents-of.ts'
import { demandPerson, showConsent } from './read-person.ts'

/**
 * Records what a person agreed to, anchored at one of their rows: the first on an open list, so that a recipient who may see open lists
 * only can be shown it, else the first. Undoing a link later gives no one else a consent they never gave.
 */
export async function recordConsent(
  identify: Identify,
  caller: Caller,
  { person: id, asked }: { readonly person: string; readonly asked: z.output<typeof NewConsent> },
): Promise<z.input<typeof Consent>> {
  const { person } = demandPerson(identify, demandSight(caller, 'consent.record'), id)
  const { reason, ...said } = asked
  if (said.scope === 'share' && (said.recipient ?? '').trim() === '') {
    throw new Problem('input-invalid', 'Sharing needs a recipient: a consent to tell everyone is none.', {
      field: 'recipient',
    })
  }
  const anchor = person.rows.find(({ list }) => list.wall === 'open') ?? person.rows[0]!
  const consent = newRecordId()
  const set: Record<string, Json> = { ...said, row: anchor.id, by: caller.account }
  await identify.office.log.append(writerOf(caller), [
    { record: { kind: 'consent', id: consent }, set, seen: identify.office.register().position, reason },
  ])
  return showConsent(identify, identify.holdings().consents.get(consent)!)
}

/** Withdraws a consent: whom it let in sees nothing from now on. */
export async function withdrawConsent(
  identify: Identify,
  caller: Caller,
  { person: id, consent, reason }: { readonly person: string; readonly consent: string; readonly reason: string },
): Promise<z.input<typeof Consent>> {
  const { person } = demandPerson(identify, demandSight(caller, 'consent.record'), id)
  const known = consentsOf(identify, person).find((each) => each.id === consent)
  if (!known) throw notFound()
  if (known.withdrawn !== null) throw new Problem('conflict', 'This consent was withdrawn already.')
  const seen = identify.office.register().position
  const change = { record: { kind: 'consent', id: consent }, set: { withdrawn: today(identify) }, seen, reason }
  // First: a withdrawal that was acknowledged leaves no photo behind.
  const interviews = identify.caseBook().about('screening', [known.row])
  await destroyPhotos(
    identify,
    interviews.filter(({ fields }) => fields['consent'] === consent),
  )
  await identify.office.log.append(writerOf(caller), [change])
  return showConsent(identify, identify.holdings().consents.get(consent)!)
}
