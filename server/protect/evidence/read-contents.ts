import { Problem } from '@homeward/domain'
import type { z } from 'zod'
import { type Caller, notFound, writerOf } from '../../access.ts'
import type { FileAnswer } from '../../http/call.ts'
import { largestInspected, readUntrustedContents, takeUntrustedPart } from '../../platform/untrusted/inspect-file.ts'
import { addCustody } from '../bundle/custody-chain.ts'
import { demandMatter, type HeldEvidence } from '../matters/held-matter.ts'
import { type Protect, write } from '../protect.ts'
import type { ContentsView } from '../shapes.ts'
import { endingOf } from './ending-of.ts'
import { openWhole } from './open-pieces.ts'

interface Asked {
  readonly matter: string
  readonly item: string
}

const messagesOnAPage = 200

/**
 * What a phone or chat export holds, to be read: messages in time with their side, and files by hash. The export is opened by a process of its
 * own each time and nothing of it is kept beside it; to begin reading is a step of custody.
 */
export async function readEvidenceContents(
  protect: Protect,
  caller: Caller,
  { from, ...asked }: Asked & { readonly from: number },
): Promise<z.input<typeof ContentsView>> {
  const { found, bytes } = await openExport(protect, caller, asked)
  const contents = await readUntrustedContents(bytes, { from, count: messagesOnAPage })
  if (from === 0) await noteOpened(protect, caller, { found, note: 'its messages and list of files' })
  const { parts, messages, partCount, messageCount } = contents
  return { parts: [...parts], messages: [...messages], partCount, messageCount, from, label: found.label }
}

/** One file out of an export, inspected like any other evidence; of a picture the copy without its metadata. */
export async function takeEvidencePart(
  protect: Protect,
  caller: Caller,
  { part, ...asked }: Asked & { readonly part: string },
): Promise<FileAnswer> {
  if (!/^[0-9a-f]{64}$/.test(part)) throw notFound()
  const { found, bytes } = await openExport(protect, caller, asked)
  const taken = await takeUntrustedPart(bytes, part)
  await noteOpened(protect, caller, { found, note: `the file ${part.slice(0, 12)} in it` })
  const name = `homeward-${found.label}-${part.slice(0, 12)}.${endingOf(taken.kind)}`
  return { name, type: 'application/octet-stream', bytes: taken.bytes }
}

async function openExport(protect: Protect, caller: Caller, { matter, item }: Asked) {
  const found = demandMatter(protect, caller, matter).evidence.find(({ id }) => id === item)
  if (!found || (found.item.kind !== 'archive' && found.item.kind !== 'chat')) throw notFound()
  if (found.original.length === 0 || found.item.bytes > largestInspected) {
    throw new Problem('conflict', 'This export is too large to be read here, or is held elsewhere; take the original.')
  }
  return { found, bytes: await openWhole(protect.office, found.original, found.item.sha256) }
}

async function noteOpened(
  protect: Protect,
  caller: Caller,
  { found, note }: { readonly found: HeldEvidence; readonly note: string },
): Promise<void> {
  const at = protect.now().toISOString()
  const step = { at, by: caller.name, act: 'opened', item: found.item.sha256, note } as const
  await write(protect, caller, [{ kind: 'evidence', id: found.id, set: { custody: addCustody(found.custody, step) } }])
  await protect.office.log.note(writerOf(caller), { act: 'exported', kind: 'evidence', record: found.id })
}
