import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { SealedDossier } from '@homeward/domain'
import { sealOf } from '../../protect/documents/seal-of.ts'
import type { Verified } from './verified.ts'

/** Holds the JSON against its seal, and each document beside it against the hash the JSON keeps. */
export async function verifyDossier(path: string, json: unknown): Promise<Verified> {
  const parsed = SealedDossier.safeParse(json)
  if (!parsed.success) return { checked: [], failed: ['The JSON file is not as it was made: its shape differs.'] }
  const { seal, ...content } = parsed.data
  const failed: string[] = []
  if (sealOf(content) !== seal) failed.push('The JSON file was altered after it was made: its seal does not fit.')
  const checked = ['json']
  for (const { name, sha256 } of parsed.data.files) {
    const kind = name.slice(name.lastIndexOf('.') + 1)
    const bytes = await readBeside(join(dirname(path), name))
    if (bytes === null) failed.push(`The ${kind} file named in the JSON is not beside it.`)
    else if (createHash('sha256').update(bytes).digest('hex') !== sha256) {
      failed.push(`The ${kind} file was altered after it was made.`)
    } else checked.push(kind)
  }
  return { checked, failed }
}

async function readBeside(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path)
  } catch (failure) {
    if ((failure as NodeJS.ErrnoException).code !== 'ENOENT') throw failure
    return null
  }
}
