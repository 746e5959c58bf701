import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { Finding, Problem } from '@homeward/domain'
import { fileSha256 } from '../../platform/chain-store/file-source.ts'
import { computeFinding, findingText } from '../../platform/tracing/compute-finding.ts'
import { storeOf } from '../../platform/tracing/trace-plan.ts'
import type { Verified } from './verified.ts'

/** Computes a finding again from the store its replay command names, and holds every byte against what was written. */
export async function verifyFinding(path: string, json: unknown): Promise<Verified> {
  const parsed = Finding.safeParse(json)
  if (!parsed.success) return { checked: [], failed: ['The finding is not as it was made: its shape differs.'] }
  const store = storeOf(parsed.data.replay)
  const folder = store === undefined ? undefined : [resolve(store), resolve(dirname(path), store)].find(isStore)
  if (store === undefined || folder === undefined) {
    throw new Problem(
      'input-unreadable',
      'The store that the finding names is not here; run this where its replay command would run.',
    )
  }
  const failed: string[] = []
  for (const { file, sha256 } of parsed.data.inputs) {
    const input = join(folder, file)
    if (!existsSync(input) || fileSha256(input) !== sha256) {
      failed.push('The store is not the one the finding was made from: an input is missing or differs.')
      return { checked: [], failed }
    }
  }
  const { finding, files } = computeFinding(folder, store, parsed.data.parameters)
  if (findingText(finding) !== readFileSync(path, 'utf8')) {
    failed.push('The finding differs from what its inputs and parameters give.')
  }
  const checked = ['inputs', 'finding']
  for (const { file, text } of files) {
    const beside = join(dirname(path), file)
    if (!existsSync(beside)) failed.push(`${file} is not beside the finding.`)
    else if (hashOf(readFileSync(beside)) !== hashOf(text)) failed.push(`${file} differs from what its inputs give.`)
    else checked.push(file)
  }
  return { checked: failed.length === 0 ? checked : [], failed }
}

const isStore = (folder: string) => existsSync(join(folder, 'store.json'))

function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}
