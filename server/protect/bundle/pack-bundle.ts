import { randomBytes } from 'node:crypto'
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { type CustodyStep, type EvidenceItem, type EvidenceManifest, Problem } from '@homeward/domain'
import { writeWhole } from '../../platform/files.ts'
import { inspectUntrustedFile, largestInspected } from '../../platform/untrusted/inspect-file.ts'
import { sha256Of } from '../documents/sha256-of.ts'
import { addCustody } from './custody-chain.ts'
import { hashInto } from './hash-into.ts'
import { signManifest } from './sign-manifest.ts'
import type { SigningKey } from './signing-key.ts'

interface Packing {
  readonly files: readonly string[]
  /** A folder that does not exist yet, or is empty. */
  readonly out: string
  readonly reference: string
  readonly by: string
  readonly obtained: string | null
  readonly key: SigningKey
  readonly now: () => Date
  /** Hears how many bytes were hashed. */
  readonly onBytes: (count: number) => void
}

export const manifestName = 'manifest.json'

/**
 * Packs files into a bundle: `originals/HASH` byte for byte, `working/HASH` for pictures without their metadata, and the signed manifest.
 * The folder appears whole or not at all; the files that were given stay where and as they are.
 */
export async function packBundle({ out, ...packing }: Packing): Promise<EvidenceManifest> {
  await demandEmpty(out)
  const folder = join(dirname(out), `.${randomBytes(8).toString('hex')}.part`)
  await mkdir(join(folder, 'originals'), { recursive: true, mode: 0o700 })
  await mkdir(join(folder, 'working'), { mode: 0o700 })
  try {
    const manifest = await fill(folder, packing)
    await writeWhole(join(folder, manifestName), `${JSON.stringify(manifest, null, 2)}\n`)
    await rm(out, { recursive: true, force: true })
    await rename(folder, out)
    return manifest
  } catch (failure) {
    await rm(folder, { recursive: true, force: true })
    throw failure
  }
}

async function fill(folder: string, packing: Omit<Packing, 'out'>): Promise<EvidenceManifest> {
  const { files, reference, by, obtained, key, now, onBytes } = packing
  const items = new Map<string, EvidenceItem>()
  let custody: readonly CustodyStep[] = []
  const note = (act: CustodyStep['act'], item: string | null, words: string | null) => {
    custody = addCustody(custody, { at: now().toISOString(), by, act, item, note: words })
  }
  for (const [index, file] of files.entries()) {
    const place = `File ${index + 1} of ${files.length}`
    const item = await takeFile(folder, { file, place, onBytes })
    note('received', item.sha256, obtained)
    if (item.working !== null && !items.has(item.sha256)) note('working-copy-made', item.sha256, null)
    items.set(item.sha256, items.get(item.sha256) ?? item)
  }
  note('packed', null, null)
  const made = now().toISOString()
  return signManifest(
    { format: 'homeward.evidence/1', reference, made, by, items: [...items.values()], custody: [...custody] },
    key,
  )
}

async function takeFile(
  folder: string,
  {
    file,
    place,
    onBytes,
  }: { readonly file: string; readonly place: string; readonly onBytes: (count: number) => void },
): Promise<EvidenceItem> {
  const temporary = join(folder, 'originals', `.${randomBytes(8).toString('hex')}`)
  const { sha256, bytes } = await hashInto(file, temporary, onBytes).catch((failure: NodeJS.ErrnoException) => {
    throw new Problem('input-unreadable', `${place} cannot be read (${failure.code ?? 'unknown'}); check its path.`)
  })
  const original = join(folder, 'originals', sha256)
  await rename(temporary, original)
  const named = { sha256, bytes, name: basename(file) }
  if (bytes > largestInspected) {
    const holds = { count: null, from: null, to: null }
    return { ...named, kind: 'other', marks: ['too-large-to-inspect'], holds, working: null }
  }
  const { kind, marks, holds, working, copy } = await inspectUntrustedFile(original).catch((failure: unknown) => {
    if (!(failure instanceof Problem)) throw failure
    throw new Problem(failure.code, `${place}: ${failure.message}`)
  })
  if (working === null || copy === null) return { ...named, kind, marks: [...marks], holds, working: null }
  const hash = sha256Of(copy)
  await writeWhole(join(folder, 'working', hash), copy)
  const described = { sha256: hash, bytes: copy.length, removed: [...working.removed], turn: working.turn }
  return { ...named, kind, marks: [...marks], holds, working: described }
}

async function demandEmpty(out: string): Promise<void> {
  const held = await readdir(out).catch(async (failure: NodeJS.ErrnoException) => {
    if (failure.code === 'ENOENT') return []
    const isFile = await stat(out).then((found) => found.isFile())
    throw new Problem('input-invalid', isFile ? '--out names a file; give a new folder.' : '--out cannot be opened.')
  })
  if (held.length > 0) throw new Problem('input-invalid', '--out is not empty; a bundle takes a folder of its own.')
}
