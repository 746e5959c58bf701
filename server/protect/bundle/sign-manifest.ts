import { createPublicKey, sign, verify } from 'node:crypto'
import type { EvidenceManifest } from '@homeward/domain'
import { canonicalJson } from '../documents/canonical-json.ts'
import { fingerprintOf, type SigningKey } from './signing-key.ts'

type Unsigned = Omit<EvidenceManifest, 'signer' | 'signature'>

/** Signs everything the manifest says, the signer's own key included. */
export function signManifest(unsigned: Unsigned, { privateKey, signer }: SigningKey): EvidenceManifest {
  const content = { ...unsigned, signer }
  return { ...content, signature: sign(null, Buffer.from(canonicalJson(content)), privateKey).toString('base64') }
}

/** Whether the manifest is as its signer signed it, by the key it names. Whose key that is, a recipient learns by its fingerprint. */
export function isSignatureRight({ signature, ...content }: EvidenceManifest): boolean {
  const raw = Buffer.from(content.signer.publicKey, 'base64')
  if (raw.length !== 32 || fingerprintOf(raw) !== content.signer.fingerprint) return false
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: raw.toString('base64url') }, format: 'jwk' })
  return verify(null, Buffer.from(canonicalJson(content)), key, Buffer.from(signature, 'base64'))
}
