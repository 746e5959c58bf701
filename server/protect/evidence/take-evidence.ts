import { type EvidenceItem, Problem } from '@homeward/domain'
import type { z } from 'zod'
import { type Caller, demand, notFound } from '../../access.ts'
import type { UploadStream } from '../../http/call.ts'
import { inspectUntrustedFile, largestInspected } from '../../platform/untrusted/inspect-file.ts'
import { addCustody } from '../bundle/custody-chain.ts'
import { sha256Of } from '../documents/sha256-of.ts'
import { demandMatter, type HeldMatter } from '../matters/held-matter.ts'
import { showEvidence } from '../matters/read-matter.ts'
import { newRecordId, type Protect, today, write } from '../protect.ts'
import type { EvidenceView } from '../shapes.ts'
import { sealPieces } from './seal-pieces.ts'

type View = Promise<z.input<typeof EvidenceView>>

/** The largest file taken in by a page; it is never whole in memory. */
export const largestEvidence = 4 * 1024 ** 3

/**
 * Takes a file into a matter: sealed and hashed piece by piece as it arrives, then read by a process of its own. What is refused leaves
 * nothing behind; the file stays with whoever sent it.
 */
export async function takeEvidence(
  protect: Protect,
  caller: Caller,
  { matter: id, upload }: { readonly matter: string; readonly upload: () => Promise<UploadStream> },
): View {
  demand(caller, 'matter.write')
  demandMatter(protect, caller, id)
  const { name, pieces } = await upload()
  const original: string[] = []
  const { blobs } = protect.office
  const destroy = () => Promise.all(original.map((piece) => blobs.destroy(piece)))
  try {
    const { hash, bytes, start } = await sealPieces(
      pieces,
      async (piece) => void original.push(await blobs.seal(piece)),
    )
    const held = demandMatter(protect, caller, id)
    if (held.evidence.some(({ item }) => item.sha256 === hash)) {
      throw new Problem('conflict', 'This very file is in the matter already, byte for byte.', { field: 'file' })
    }
    const described = await inspect(bytes, start)
    const item: EvidenceItem = { sha256: hash, bytes, name: name.slice(0, 500), ...described.item }
    const working = described.copy === null ? undefined : await blobs.seal(described.copy)
    return await keep(protect, caller, held, { item, original, working })
  } catch (failure) {
    await destroy()
    throw failure
  }
}

interface Taken {
  readonly item: EvidenceItem
  readonly original: readonly string[]
  readonly working: string | undefined
}

async function keep(protect: Protect, caller: Caller, held: HeldMatter, { item, original, working }: Taken): View {
  const at = protect.now().toISOString()
  const by = caller.name
  const received = addCustody([], { at, by, act: 'received', item: item.sha256, note: null })
  const custody = working
    ? addCustody(received, { at, by, act: 'working-copy-made', item: item.sha256, note: null })
    : received
  const id = newRecordId()
  const label = `E-${held.evidence.length + 1}`
  const set = {
    matter: held.id,
    label,
    what: item.name === '' ? label : item.name,
    obtained: 'uploaded at the desk',
    day: today(protect),
    item,
    original,
    working,
    custody,
  }
  await write(protect, caller, [{ kind: 'evidence', id, set }])
  return showEvidence(demandMatter(protect, caller, held.id).evidence.find((each) => each.id === id)!)
}

/** Says what a thing is and how it was obtained. */
export async function describeEvidence(
  protect: Protect,
  caller: Caller,
  asked: { readonly matter: string; readonly item: string; readonly what: string; readonly obtained: string },
): View {
  demand(caller, 'matter.write')
  const { evidence } = demandMatter(protect, caller, asked.matter)
  if (!evidence.some(({ id }) => id === asked.item)) throw notFound()
  await write(protect, caller, [
    { kind: 'evidence', id: asked.item, set: { what: asked.what, obtained: asked.obtained } },
  ])
  return showEvidence(demandMatter(protect, caller, asked.matter).evidence.find(({ id }) => id === asked.item)!)
}

interface Described {
  readonly copy: Buffer | null
  readonly item: Pick<EvidenceItem, 'kind' | 'marks' | 'holds' | 'working'>
}

async function inspect(bytes: number, start: readonly Uint8Array[]): Promise<Described> {
  if (bytes > largestInspected) {
    const holds = { count: null, from: null, to: null }
    return { copy: null, item: { kind: 'other', marks: ['too-large-to-inspect'], holds, working: null } }
  }
  const { kind, marks, holds, working, copy } = await inspectUntrustedFile(Buffer.concat(start))
  const item = { kind, marks: [...marks], holds }
  if (working === null || copy === null) return { copy: null, item: { ...item, working: null } }
  const made = { sha256: sha256Of(copy), bytes: copy.length, removed: [...working.removed], turn: working.turn }
  return { copy, item: { ...item, working: made } }
}
