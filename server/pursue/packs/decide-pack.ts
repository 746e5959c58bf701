import { Problem } from '@homeward/domain'
import type { z } from 'zod'
import { type Caller, notFound, writerOf } from '../../access.ts'
import { freezePack } from '../../platform/tracing/freeze-pack.ts'
import type { RegisterRecord } from '../../records/index.ts'
import { type Pursue, today } from '../pursue.ts'
import type { Pack } from '../shapes.ts'
import { draftOf } from './draft-of.ts'
import { mayDecide, showPack } from './read-packs.ts'
import { organisationSigningKey } from './signing-key.ts'

/** Releases a pack or keeps it back, as the second person. A released one is made and signed now, and never changes. */
export async function decidePack(
  pursue: Pursue,
  caller: Caller,
  { id, state, reason }: { readonly id: string; readonly state: 'released' | 'refused'; readonly reason: string },
): Promise<z.input<typeof Pack>> {
  const { office } = pursue
  const record = office.register().get('freeze-pack', id)
  if (!record || !(await mayDecide(pursue, caller, record))) throw notFound()
  const { fields } = record
  if (fields['by'] === caller.account) {
    throw new Problem('second-person-needed', 'Another person must decide what you asked for.')
  }
  if (fields['state'] !== 'waiting') throw new Problem('conflict', 'This was decided already.')
  const decided = { by: caller.account, day: today(pursue), reason }
  const blob = state === 'released' ? { blob: await sealedPack(pursue, caller, record) } : {}
  const seen = office.register().position
  await office.log.append(writerOf(caller), [
    { record: { kind: 'freeze-pack', id }, set: { state, decided, ...blob }, seen, reason },
  ])
  return showPack(pursue, caller, office.register().get('freeze-pack', id)!)
}

async function sealedPack(pursue: Pursue, caller: Caller, record: RegisterRecord): Promise<string> {
  const request = await draftOf(pursue, record, 'released by a second person')
  const { files } = await freezePack(request, await organisationSigningKey(pursue, caller))
  const kept = files.map(({ file, content }) => [file, Buffer.from(content).toString('base64')])
  return pursue.office.blobs.seal(Buffer.from(JSON.stringify(Object.fromEntries(kept))))
}
