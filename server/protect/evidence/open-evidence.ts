import { Problem } from '@homeward/domain'
import { type Caller, notFound, writerOf } from '../../access.ts'
import type { FileAnswer } from '../../http/call.ts'
import { addCustody } from '../bundle/custody-chain.ts'
import { demandMatter } from '../matters/held-matter.ts'
import { type Protect, write } from '../protect.ts'
import { endingOf } from './ending-of.ts'
import { openPieces } from './open-pieces.ts'

/**
 * Hands out the original or the stripped copy, as a file to keep and never as something a browser would draw or run. The opening is a step of
 * custody, and the original is held against its hash while it leaves: a byte that changed stops it.
 */
export async function openEvidence(
  protect: Protect,
  caller: Caller,
  { matter, item, copy }: { readonly matter: string; readonly item: string; readonly copy: 'original' | 'working' },
): Promise<FileAnswer> {
  const found = demandMatter(protect, caller, matter).evidence.find(({ id }) => id === item)
  if (!found || (copy === 'working' && found.working === null)) throw notFound()
  if (found.original.length === 0) throw new Problem('conflict', 'The file is held elsewhere; only its hash is here.')
  const note = copy === 'original' ? 'the original' : 'the working copy'
  const step = {
    at: protect.now().toISOString(),
    by: caller.name,
    act: 'opened',
    item: found.item.sha256,
    note,
  } as const
  await write(protect, caller, [{ kind: 'evidence', id: item, set: { custody: addCustody(found.custody, step) } }])
  await protect.office.log.note(writerOf(caller), { act: 'exported', kind: 'evidence', record: item })
  const name = `homeward-${found.label}-${found.item.sha256.slice(0, 12)}.${endingOf(found.item.kind)}`
  const pieces = copy === 'original' ? found.original : [found.working!]
  const wanted = copy === 'original' ? found.item.sha256 : found.item.working!.sha256
  return { name, type: 'application/octet-stream', bytes: openPieces(protect.office, pieces, wanted) }
}
