import { createHash } from 'node:crypto'
import { type EvidenceKind, Problem } from '@homeward/domain'
import { type Caller, notFound, writerOf } from '../../access.ts'
import type { FileAnswer } from '../../http/call.ts'
import { addCustody } from '../bundle/custody-chain.ts'
import { demandMatter, type HeldEvidence } from '../matters/held-matter.ts'
import { type Protect, write } from '../protect.ts'

const endings: Readonly<Partial<Record<EvidenceKind, string>>> = {
  jpeg: 'jpg',
  png: 'png',
  pdf: 'pdf',
  archive: 'zip',
  chat: 'json',
  json: 'json',
  text: 'txt',
}

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
  const name = `homeward-${found.label}-${found.item.sha256.slice(0, 12)}.${endings[found.item.kind] ?? 'bin'}`
  const pieces = copy === 'original' ? found.original : [found.working!]
  const wanted = copy === 'original' ? found.item.sha256 : found.item.working!.sha256
  return { name, type: 'application/octet-stream', bytes: bytesOf(protect, pieces, wanted) }
}

async function* bytesOf(
  { office }: Protect,
  pieces: HeldEvidence['original'],
  wanted: string,
): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256')
  // The last piece waits until the whole is known to be right, so that a wrong file never arrives whole.
  let held: Uint8Array | undefined
  for (const piece of pieces) {
    if (held !== undefined) yield held
    held = await office.blobs.open(piece)
    if (held === undefined) throw new Problem('went-wrong', 'A piece of the file is gone.')
    hash.update(held)
  }
  if (hash.digest('hex') !== wanted) throw new Problem('went-wrong', 'The file is not the one that was taken in.')
  if (held !== undefined) yield held
}
