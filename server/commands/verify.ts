import { readFile } from 'node:fs/promises'
import { Problem } from '@homeward/domain'
import { defineCommand } from '../platform/command-line.ts'
import type { Verified } from './verify/verified.ts'
import type { LogOptions } from './verify/verify-log.ts'

/** A file's format → who verifies it. Loaded only when such a file is given. */
const verifiers: Readonly<Record<string, (path: string, json: unknown) => Promise<Verified>>> = {
  'homeward.dossier/1': async (path, json) => (await import('./verify/verify-dossier.ts')).verifyDossier(path, json),
  'homeward.evidence/1': async (path, json) => (await import('./verify/verify-evidence.ts')).verifyEvidence(path, json),
  'homeward.finding/1': async (path, json) => (await import('./verify/verify-finding.ts')).verifyFinding(path, json),
  'homeward.manifest/1': async (path, json) => (await import('./verify/verify-manifest.ts')).verifyManifest(path, json),
}

export const command = defineCommand({
  summary: 'prove that a dossier, evidence, a finding or the record log was not altered',
  usage: `Usage: homeward verify FILE.json [--json]
       homeward verify log --head HEAD.json [--data FOLDER] [--organisation ID] [--json]

The first recomputes every hash of the file and of the files it names, beside it; a finding is traced again from its
store, byte for byte; a manifest is held against its files and its signature. The second recomputes the chain of
the record log and holds it against a head that "homeward head" took and someone kept. Exit 4 when anything differs.`,
  options: { head: { type: 'string' }, data: { type: 'string' }, organisation: { type: 'string' } },
  run: async ({ words: [path], options, result, say }) => {
    if (path === undefined) throw new Problem('usage-wrong', 'Name the file to verify, or "log".')
    const { checked, failed, file } = path === 'log' ? await verifyLog(options, say) : await verifyFile(path)
    result(
      { format: 'homeward.verified/1', file, passed: failed.length === 0, checked, failed },
      failed.length === 0 ? `Not altered: ${checked.join(', ')}` : failed.join('\n'),
    )
    return failed.length === 0 ? 0 : 4
  },
})

async function verifyLog(options: LogOptions, say: (line: string) => void) {
  const { verifyRecordLog } = await import('./verify/verify-log.ts')
  return { ...(await verifyRecordLog(options, say)), file: 'log' }
}

async function verifyFile(path: string): Promise<Verified & { file: string }> {
  const json = await readJson(path)
  const format = typeof json === 'object' && json !== null && 'format' in json ? String(json.format) : 'none'
  const verify = verifiers[format]
  if (verify === undefined) {
    throw new Problem(
      'input-invalid',
      'The file names no format that can be verified; give the JSON file, not the PDF.',
    )
  }
  return { ...(await verify(path, json)), file: format }
}

async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'))
  } catch (failure) {
    const code = (failure as NodeJS.ErrnoException).code
    if (code !== undefined)
      throw new Problem('input-unreadable', `The file cannot be opened (${code}); check its path.`)
    throw new Problem('check-failed', 'The file is no longer JSON: it was altered after it was made.')
  }
}
