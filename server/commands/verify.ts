import { readFile } from 'node:fs/promises'
import { Problem } from '@homeward/domain'
import { defineCommand } from '../platform/command-line.ts'
import type { Verified } from './verify/verified.ts'

/** A file's format → who verifies it. Loaded only when such a file is given. */
const verifiers: Readonly<Record<string, (path: string, json: unknown) => Promise<Verified>>> = {
  'homeward.dossier/1': async (path, json) => (await import('./verify/verify-dossier.ts')).verifyDossier(path, json),
}

export const command = defineCommand({
  summary: 'prove that a dossier was not altered',
  usage: `Usage: homeward verify FILE.json [--json]

Recomputes every hash of the file and of the files it names, beside it. Exit 4 when anything differs.`,
  options: {},
  run: async ({ words: [path], result }) => {
    if (path === undefined) throw new Problem('usage-wrong', 'Name the file to verify.')
    const json = await readJson(path)
    const format = typeof json === 'object' && json !== null && 'format' in json ? String(json.format) : 'none'
    const verify = verifiers[format]
    if (verify === undefined) {
      throw new Problem(
        'input-invalid',
        'The file names no format that can be verified; give the JSON file, not the PDF.',
      )
    }
    const { checked, failed } = await verify(path, json)
    result(
      { format: 'homeward.verified/1', file: format, passed: failed.length === 0, checked, failed },
      failed.length === 0 ? `Not altered: ${checked.join(', ')}` : failed.join('\n'),
    )
    return failed.length === 0 ? 0 : 4
  },
})

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
