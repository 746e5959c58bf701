import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { EvidenceManifest } from '@homeward/domain'
import { isCustodyWhole } from './custody-chain.ts'
import { hashFile } from './hash-into.ts'
import { isSignatureRight } from './sign-manifest.ts'

interface Findings {
  readonly checked: readonly string[]
  /** One sentence per part that is not as it was made; a file is named by the start of its hash. */
  readonly failed: readonly string[]
}

/** Holds a bundle against its manifest: the signature, the custody log, every file's bytes, and that nothing was added or is missing. */
export async function verifyBundle(folder: string, manifest: EvidenceManifest): Promise<Findings> {
  const failed: string[] = []
  if (!isSignatureRight(manifest))
    failed.push('The manifest was altered after it was signed: its signature does not fit.')
  if (!isCustodyWhole(manifest.custody))
    failed.push('The custody log was altered: a step was changed, taken out or moved.')
  const originals = manifest.items.map(({ sha256, bytes }) => ({ sha256, bytes }))
  const copies = manifest.items.flatMap(({ working }) => (working === null ? [] : [working]))
  failed.push(...(await compare(join(folder, 'originals'), 'original', originals)))
  failed.push(...(await compare(join(folder, 'working'), 'working copy', copies)))
  const checked = [
    `${originals.length} originals`,
    `${copies.length} working copies`,
    `${manifest.custody.length} custody steps`,
    `signed by ${manifest.signer.fingerprint} (compare it with what the sender told you)`,
  ]
  return { checked: failed.length === 0 ? checked : [], failed }
}

async function compare(
  folder: string,
  what: string,
  wanted: readonly { readonly sha256: string; readonly bytes: number }[],
): Promise<readonly string[]> {
  const held = new Set(await readdir(folder).catch(() => []))
  const failed: string[] = []
  for (const { sha256, bytes } of wanted) {
    const name = `The ${what} ${sha256.slice(0, 12)}…`
    if (!held.delete(sha256)) failed.push(`${name} is missing from the bundle.`)
    else {
      const found = await hashFile(join(folder, sha256))
      if (found.sha256 !== sha256 || found.bytes !== bytes)
        failed.push(`${name} was altered: its bytes have another hash.`)
    }
  }
  if (held.size > 0)
    failed.push(`${held.size} files beside the ${what}s are not in the manifest: they were added later.`)
  return failed
}
