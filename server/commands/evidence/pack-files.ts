import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { Problem } from '@homeward/domain'
import { manifestName, packBundle } from '../../protect/bundle/pack-bundle.ts'
import type { SigningKey } from '../../protect/bundle/signing-key.ts'

interface PackOptions {
  readonly out: string
  readonly by?: string | undefined
  readonly obtained?: string | undefined
  readonly reference?: string | undefined
  readonly key: SigningKey
  readonly progress: (share: number, what: string) => void
}

/** Packs the named files and tells what was found in them, by counts. */
export async function packFiles(files: readonly string[], { progress, ...options }: PackOptions) {
  const sizes = await Promise.all(files.map(sizeOf))
  const total = sizes.reduce((sum, size) => sum + size, 0)
  const reference = limited(options.reference ?? 'evidence', 60, 'reference')
  const by = limited(options.by ?? 'not named', 200, 'by')
  const obtained = options.obtained === undefined ? null : limited(options.obtained, 500, 'obtained')
  let done = 0
  const manifest = await packBundle({
    files,
    out: resolve(options.out),
    reference,
    by,
    obtained,
    key: options.key,
    now: () => new Date(),
    onBytes: (count) => {
      done += count
      progress(total === 0 ? 1 : done / total, 'hashed')
    },
  })
  const copies = manifest.items.filter(({ working }) => working !== null).length
  const places = manifest.items.filter(({ marks }) => marks.includes('had-place')).length
  const active = manifest.items.filter(({ marks }) => marks.includes('active-content')).length
  const facts = {
    manifest: manifestName,
    items: manifest.items.length,
    bytes: total,
    copies,
    places,
    active,
    fingerprint: manifest.signer.fingerprint,
  }
  const lines = [
    `${facts.items} items, ${total} bytes; ${copies} working copies, from ${places} of which a place was taken out.`,
    ...(active > 0 ? [`${active} hold content that would run when opened: never open the originals.`] : []),
    `Signed by ${facts.fingerprint}`,
  ]
  return { facts, lines }
}

async function sizeOf(file: string, index: number, all: readonly string[]): Promise<number> {
  const place = `File ${index + 1} of ${all.length}`
  const found = await stat(file).catch((failure: NodeJS.ErrnoException) => {
    throw new Problem('input-unreadable', `${place} cannot be opened (${failure.code}); check its path.`)
  })
  if (!found.isFile()) throw new Problem('input-invalid', `${place} is a folder; name the files in it.`)
  return found.size
}

function limited(text: string, longest: number, option: string): string {
  if (text.length > longest) throw new Problem('usage-wrong', `--${option} takes at most ${longest} letters.`)
  return text
}
