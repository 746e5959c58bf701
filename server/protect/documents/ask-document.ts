import { Problem } from '@homeward/domain'
import type { z } from 'zod'
import { type Caller, demand } from '../../access.ts'
import { lawOf } from '../law/law-of.ts'
import { demandMatter, type HeldMatter } from '../matters/held-matter.ts'
import { demandKnownJurisdiction } from '../matters/known-jurisdiction.ts'
import { mattersOf } from '../matters/list-matters.ts'
import { newRecordId, type Protect, today, write } from '../protect.ts'
import type { NewDocument } from '../shapes.ts'

type Asked = z.output<typeof NewDocument>

/** Begins to make a document. It is composed from what the matter says when the job comes to it. */
export async function askDocument(
  protect: Protect,
  caller: Caller,
  { matter, asked }: { readonly matter: string; readonly asked: Asked },
): Promise<{ job: string; document: string }> {
  demand(caller, 'matter.write')
  const held = demandMatter(protect, caller, matter)
  if (asked.jurisdiction !== undefined) demandKnownJurisdiction(lawOf(protect), asked.jurisdiction)
  if (held.offences.length === 0) {
    throw new Problem('conflict', 'Record at least one offence first: a document stands on what is alleged.')
  }
  if (asked.kind === 'own-copy' && held.statement === null) {
    throw new Problem('conflict', 'There is no statement yet to give back to the person.')
  }
  const { job, ids } = await start(protect, caller, [[held, asked]])
  return { job, document: ids[0]! }
}

/** Begins to make the dossier of every matter of the caller's team that has an offence. */
export async function askAllDossiers(
  protect: Protect,
  caller: Caller,
  { withUnverified }: { readonly withUnverified: boolean },
): Promise<{ job: string; documents: number }> {
  demand(caller, 'matter.write')
  const ready = mattersOf(protect, caller).filter(({ offences }) => offences.length > 0)
  if (ready.length === 0) throw new Problem('conflict', 'None of your matters has an offence yet.')
  const { job, ids } = await start(
    protect,
    caller,
    ready.map((held) => [held, { kind: 'dossier', withUnverified }]),
  )
  return { job, documents: ids.length }
}

async function start(protect: Protect, caller: Caller, all: readonly (readonly [HeldMatter, Asked])[]) {
  const batch = newRecordId()
  const writes = all.map(([held, asked]) => {
    const { fields } = held.record
    const set = {
      matter: held.id,
      batch,
      kind: asked.kind,
      recipient: asked.recipient ?? (fields['recipient'] as string),
      language: asked.language ?? (fields['language'] as string | undefined) ?? 'en',
      jurisdiction: asked.jurisdiction ?? (fields['jurisdiction'] as string),
      withUnverified: asked.withUnverified,
      by: caller.account,
      day: today(protect),
    }
    return { kind: 'legal-document', id: newRecordId(), set }
  })
  await write(protect, caller, writes)
  return { job: await protect.jobs.add('documents', batch), ids: writes.map(({ id }) => id) }
}
