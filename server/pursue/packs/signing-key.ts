import { type Caller, writerOf } from '../../access.ts'
import { makeSigningKey } from '../../platform/tracing/sign-manifest.ts'
import { newRecordId, type Pursue, today } from '../pursue.ts'

/** The organisation's key, made when the first pack is released. Of two made at once the first one stays. */
export async function organisationSigningKey(pursue: Pursue, caller: Caller): Promise<string> {
  const { office } = pursue
  const first = () => [...office.register().all('signing-key')].sort((a, b) => a.position - b.position)[0]
  if (first() === undefined) {
    await office.log.append(writerOf(caller), [
      {
        record: { kind: 'signing-key', id: newRecordId() },
        set: { pem: makeSigningKey(), day: today(pursue) },
        seen: office.register().position,
      },
    ])
  }
  return first()!.fields['pem'] as string
}
