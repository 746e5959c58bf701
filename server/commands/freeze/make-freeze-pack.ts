import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Problem } from '@homeward/domain'
import { writeWhole } from '../../platform/files.ts'
import { freezePack, freezeRequest } from '../../platform/tracing/freeze-pack.ts'

interface FreezePlan {
  readonly finding: string
  readonly service: string
  readonly reference: string
  readonly out: string
  readonly basis: string | undefined
  readonly exits: string | undefined
  readonly key: string | undefined
}

/** Builds the pack whole or not at all; the manifest, which names the other files, is written last. */
export async function makeFreezePack(plan: FreezePlan) {
  const folder = dirname(plan.finding)
  const written = {
    finding: await read(plan.finding, 'The finding'),
    exits: await read(join(folder, 'exits.csv'), 'exits.csv'),
    edges: await read(join(folder, 'edges.csv'), 'edges.csv'),
  }
  const request = freezeRequest(written, {
    service: plan.service,
    reference: plan.reference,
    basis: plan.basis ?? '',
    only: plan.exits?.split(',').map((exit) => exit.trim()),
    status: 'draft: not to be sent before a second person has released it',
  })
  const key = plan.key === undefined ? undefined : await read(plan.key, 'The key')
  const { manifest, files } = await freezePack(request, key)
  for (const { file, content } of files) await writeWhole(join(plan.out, file), content)
  return manifest
}

async function read(path: string, what: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch {
    throw new Problem('input-unreadable', `${what} cannot be read; check its path.`)
  }
}
