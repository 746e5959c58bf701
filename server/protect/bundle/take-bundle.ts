import { createPrivateKey } from 'node:crypto'
import { type CustodyStep, type EvidenceManifest, Problem } from '@homeward/domain'
import { type ArchiveEntry, writeStoredArchive } from '@homeward/formats/evidence'
import { type Caller, demand, writerOf } from '../../access.ts'
import type { FileAnswer } from '../../http/call.ts'
import { openPieces } from '../evidence/open-pieces.ts'
import { demandMatter, type HeldEvidence } from '../matters/held-matter.ts'
import { type Protect, write } from '../protect.ts'
import { addCustody } from './custody-chain.ts'
import { manifestName } from './pack-bundle.ts'
import { signManifest } from './sign-manifest.ts'
import { signingKeyOf } from './signing-key.ts'

/**
 * Hands out everything a matter holds as a signed bundle: the folders and the manifest that `homeward evidence pack` makes, as one archive.
 * Every file is held against its hash before a byte of it leaves. Packing is a step in each item's custody.
 */
export async function takeBundle(protect: Protect, caller: Caller, id: string): Promise<FileAnswer> {
  demand(caller, 'matter.write')
  const held = demandMatter(protect, caller, id)
  const here = held.evidence.filter(({ original }) => original.length > 0)
  if (here.length === 0) throw new Problem('conflict', 'There is no file in this matter to bundle.')
  const key = signingKeyOf(createPrivateKey(await protect.signingKey(caller)))
  const made = protect.now().toISOString()
  const unsigned = {
    format: 'homeward.evidence/1' as const,
    reference: held.record.fields['reference'] as string,
    made,
    by: caller.name,
    items: here.map(({ item }) => item),
    custody: [...custodyOf(here, { made, by: caller.name })],
  }
  const manifest = signManifest(unsigned, key)
  const packed = { at: made, by: caller.name, act: 'packed', note: null } as const
  await write(
    protect,
    caller,
    here.map(({ id: evidence, item, custody }) => ({
      kind: 'evidence',
      id: evidence,
      set: { custody: addCustody(custody, { ...packed, item: item.sha256 }) },
    })),
  )
  await protect.office.log.note(writerOf(caller), { act: 'exported', kind: 'matter', record: id })
  const bytes = writeStoredArchive(entriesOf(protect, { manifest, here }))
  return { name: `homeward-evidence-${id.slice(0, 8)}.zip`, type: 'application/zip', bytes }
}

/** One chain for the bundle: the steps of every item as they happened, and that it was packed. */
function custodyOf(
  here: readonly HeldEvidence[],
  { made, by }: { readonly made: string; readonly by: string },
): readonly CustodyStep[] {
  const steps = here.flatMap(({ custody }) => custody).sort((a, b) => a.at.localeCompare(b.at))
  const chain = steps.reduce<readonly CustodyStep[]>((before, { hash: _, ...step }) => addCustody(before, step), [])
  return addCustody(chain, { at: made, by, act: 'packed', item: null, note: null })
}

function entriesOf(
  { office }: Protect,
  { manifest, here }: { readonly manifest: EvidenceManifest; readonly here: readonly HeldEvidence[] },
): ArchiveEntry[] {
  const text = Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`)
  const originals = here.map(({ item, original }) => ({
    name: `originals/${item.sha256}`,
    size: item.bytes,
    bytes: () => openPieces(office, original, item.sha256),
  }))
  const copies = here.flatMap(({ item: { working: copy }, working }) =>
    copy === null || working === null
      ? []
      : [{ name: `working/${copy.sha256}`, size: copy.bytes, bytes: () => openPieces(office, [working], copy.sha256) }],
  )
  return [{ name: manifestName, size: text.length, bytes: () => once(text) }, ...originals, ...copies]
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}
