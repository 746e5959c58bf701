import { join } from 'node:path'
import { Problem } from '@homeward/domain'
import { defineCommand } from '../platform/command-line.ts'
import { defaultDataFolder } from '../platform/installation.ts'
import { findSigningKey, makeSigningKey } from '../protect/bundle/signing-key.ts'
import { packFiles } from './evidence/pack-files.ts'

export const command = defineCommand({
  summary: 'pack evidence by its hashes, with a custody log and a signature',
  usage: `Usage: homeward evidence pack FILES… --out FOLDER [--by NAME] [--obtained TEXT] [--reference REF] [--key KEY.pem] [--json]
       homeward evidence key --out KEY.pem [--json]

pack  keeps every file byte for byte under its SHA-256, adds a copy of each JPEG and PNG without its metadata and place, and
      writes manifest.json: hashes, custody log, Ed25519 signature. "homeward verify FOLDER/manifest.json" proves that nothing
      was altered, added or lost. Each file is read by a process of its own with limits; nothing is ever opened or run.
key   makes a signing key. Without --key, pack signs with the key of this installation and makes it when there is none.

--by         who took it in, for the custody log
--obtained   how and from whom, for the custody log
--reference  the matter or bundle it belongs to`,
  options: {
    out: { type: 'string' },
    by: { type: 'string' },
    obtained: { type: 'string' },
    reference: { type: 'string' },
    key: { type: 'string' },
  },
  run: async ({ words: [act, ...files], options, result, say, progress }) => {
    if (options.out === undefined) throw new Problem('usage-wrong', 'Name --out.')
    if (act === 'key') {
      if (files.length > 0) throw new Problem('usage-wrong', 'Making a key takes no files.')
      if ((await findSigningKey(options.out)) !== undefined) {
        throw new Problem(
          'conflict',
          'There is a key in --out already; bundles it signed could not be told from new ones.',
        )
      }
      const { signer } = await makeSigningKey(options.out)
      result({ format: 'homeward.evidence-key/1', ...signer }, `Fingerprint, for recipients: ${signer.fingerprint}`)
      return
    }
    if (act !== 'pack') throw new Problem('usage-wrong', 'Say what to do: pack or key.')
    if (files.length === 0) throw new Problem('usage-wrong', 'Name the files to pack.')
    const key = await signingKey(options.key, say)
    const packed = await packFiles(files, { ...options, out: options.out, key, progress })
    result({ format: 'homeward.evidence-packed/1', ...packed.facts }, packed.lines.join('\n'))
  },
})

async function signingKey(path: string | undefined, say: (line: string) => void) {
  const file = path ?? join(defaultDataFolder(), 'evidence-signing.pem')
  const found = await findSigningKey(file)
  if (found !== undefined) return found
  if (path !== undefined)
    throw new Problem('input-unreadable', 'There is no file in --key; make it with "homeward evidence key".')
  say(`A signing key was made in ${file}; keep it, and tell recipients its fingerprint.`)
  return makeSigningKey(file)
}
