import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { isSigned } from '../../platform/tracing/sign-manifest.ts'
import type { Verified } from './verified.ts'

const Manifest = z.object({
  files: z.array(z.object({ file: z.string().regex(/^[\w.-]+$/), sha256: z.string() })).min(1),
  signature: z.object({ publicKey: z.string(), value: z.string() }).nullable(),
})

const Request = z.object({
  reference: z.string(),
  firm: z.string(),
  holdings: z.array(z.unknown()),
})

/** Holds every file of a freeze pack against its manifest, and the manifest against its signature and its request. */
export async function verifyManifest(path: string, json: unknown): Promise<Verified> {
  const parsed = Manifest.safeParse(json)
  if (!parsed.success) return { checked: [], failed: ['The manifest is not as it was made: its shape differs.'] }
  const { files, signature } = parsed.data
  const failed: string[] = []
  // One way of writing only: a byte changed anywhere in the manifest shows, also outside of what is signed.
  if (`${JSON.stringify(json, null, 1)}\n` !== readFileSync(path, 'utf8')) {
    failed.push('The manifest is not written as it was made.')
  }
  for (const { file, sha256 } of files) {
    const beside = join(dirname(path), file)
    if (!existsSync(beside)) failed.push(`${file} is not beside the manifest.`)
    else if (createHash('sha256').update(readFileSync(beside)).digest('hex') !== sha256) {
      failed.push(`${file} differs from what the manifest names.`)
    } else if (file === 'request.json' && !agrees(json, readFileSync(beside, 'utf8'))) {
      failed.push('The manifest says something else than its request.')
    }
  }
  if (signature !== null && !isSigned(JSON.stringify(files), signature)) {
    failed.push('The signature is not that of these files.')
  }
  const checked = [...files.map(({ file }) => file), signature === null ? 'not signed' : 'signature']
  return { checked: failed.length === 0 ? checked : [], failed }
}

function agrees(manifest: unknown, text: string): boolean {
  const said = z.object({ reference: z.string(), firm: z.string(), holdings: z.number() }).safeParse(manifest)
  const request = Request.safeParse(JSON.parse(text))
  return (
    said.success &&
    request.success &&
    said.data.reference === request.data.reference &&
    said.data.firm === request.data.firm &&
    said.data.holdings === request.data.holdings.length
  )
}
