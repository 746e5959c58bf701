import { z } from 'zod'
import { field, type Noun } from './noun.ts'

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
const text = (longest: number) => z.string().max(longest)

/** What a file is by its own bytes; its name decides nothing. */
export const EvidenceKind = z.enum(['jpeg', 'png', 'pdf', 'archive', 'chat', 'json', 'text', 'audio', 'video', 'other'])
export type EvidenceKind = z.infer<typeof EvidenceKind>

/** What inspecting a file found worth knowing before anyone opens it. Nothing of it is a refusal. */
export const EvidenceMark = z.enum([
  'had-place',
  'had-metadata',
  'had-trailing-bytes',
  'active-content',
  'encrypted',
  'too-large-to-inspect',
  'held-elsewhere',
])
export type EvidenceMark = z.infer<typeof EvidenceMark>

/** What a working copy is: the same picture without what its file says beside the pixels. */
export const WorkingCopy = z.strictObject({
  sha256,
  bytes: z.number().int().nonnegative(),
  /** Names of the parts left out, such as `Exif` or `tEXt`; never what stood in them. */
  removed: z.array(text(40)),
  /** Degrees to turn it clockwise to stand upright: the camera's note of it was left out with the rest. */
  turn: z.union([z.literal(0), z.literal(90), z.literal(180), z.literal(270)]),
})
export type WorkingCopy = z.infer<typeof WorkingCopy>

/** One thing someone handed over, known by the hash of its bytes. */
export const EvidenceItem = z.strictObject({
  sha256,
  bytes: z.number().int().nonnegative(),
  /** As it was called when it came; it may hold a name, so it stands here and never in a file name. */
  name: text(500),
  kind: EvidenceKind,
  marks: z.array(EvidenceMark),
  /** How many messages, pages or files it holds and from when to when, where that can be read. */
  holds: z.strictObject({
    count: z.number().int().nonnegative().nullable(),
    from: z.iso.date().nullable(),
    to: z.iso.date().nullable(),
  }),
  working: WorkingCopy.nullable(),
})
export type EvidenceItem = z.infer<typeof EvidenceItem>

/** One step of custody, chained: `hash` covers the step and the hash before it, so that none can be taken out or moved. */
export const CustodyStep = z.strictObject({
  at: z.iso.datetime(),
  by: text(200),
  act: z.enum(['received', 'working-copy-made', 'packed', 'opened', 'handed-over']),
  /** The hash of the item, or null for the bundle. */
  item: sha256.nullable(),
  /** How it was obtained, or to whom it went. */
  note: text(500).nullable(),
  hash: sha256,
})
export type CustodyStep = z.infer<typeof CustodyStep>

/**
 * A bundle of evidence: originals and working copies beside it, each named by its hash. `signature` is Ed25519 over everything else, written
 * with sorted keys; `publicKey` is the raw key in base64, and its fingerprint is what a recipient compares with what the sender told them.
 */
export const EvidenceManifest = z.strictObject({
  format: z.literal('homeward.evidence/1'),
  reference: text(60).min(1),
  made: z.iso.datetime(),
  by: text(200).min(1),
  items: z.array(EvidenceItem).min(1),
  custody: z.array(CustodyStep).min(1),
  signer: z.strictObject({
    algorithm: z.literal('ed25519'),
    publicKey: text(100),
    fingerprint: z.string().regex(/^[0-9a-f]{64}$/),
  }),
  signature: text(200),
})
export type EvidenceManifest = z.infer<typeof EvidenceManifest>

/** One thing in a matter. The original lies sealed in pieces, in order, or nowhere here when someone else holds it; the working copy in one. */
export const evidenceNoun: Noun = {
  stage: 'protect',
  isPrivileged: true,
  fields: {
    matter: field('privileged', z.string()),
    label: field('evidence', text(60)),
    what: field('evidence', text(500)),
    obtained: field('evidence', text(500)),
    day: field('evidence', z.iso.date()),
    item: field('evidence', EvidenceItem),
    original: field('evidence', z.array(z.string())),
    working: field('evidence', z.string()),
    custody: field('evidence', z.array(CustodyStep)),
  },
}
