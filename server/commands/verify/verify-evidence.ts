import { dirname } from 'node:path'
import { EvidenceManifest } from '@homeward/domain'
import { verifyBundle } from '../../protect/bundle/verify-bundle.ts'
import type { Verified } from './verified.ts'

/** Holds every file of a bundle against its manifest, and the manifest against its signature. */
export async function verifyEvidence(path: string, json: unknown): Promise<Verified> {
  const parsed = EvidenceManifest.safeParse(json)
  if (!parsed.success) return { checked: [], failed: ['The manifest is not as it was made: its shape differs.'] }
  return verifyBundle(dirname(path), parsed.data)
}
