import { createHash, createPrivateKey, createPublicKey, sign } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Finding, FreezeRequest, Problem } from '@homeward/domain'
import { printFreezeRequest, writeFreezeCsv } from '@homeward/formats/freeze-request'
import { writeWhole } from '../../platform/files.ts'
import { loadTypeFaces } from '../../platform/fonts.ts'

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
  const text = await read(plan.finding, 'The finding')
  const parsed = Finding.safeParse(json(text))
  if (!parsed.success) throw new Problem('input-invalid', 'The file is not a finding of "homeward trace".')
  const exits = await read(join(dirname(plan.finding), 'exits.csv'), 'exits.csv')
  const kept = parsed.data.files.find(({ file }) => file === 'exits.csv')?.sha256
  if (hashOf(exits) !== kept)
    throw new Problem('check-failed', 'exits.csv is not the one the finding names: trace again.')
  const edges = await read(join(dirname(plan.finding), 'edges.csv'), 'edges.csv')
  const request = requestOf(parsed.data, { finding: hashOf(text), exits, times: timesOf(edges) }, plan)
  const files = await documents(request)
  for (const { file, content } of files) await writeWhole(join(plan.out, file), content)
  const listed = files.map(({ file, content }) => ({ file, sha256: hashOf(content) }))
  const manifest = {
    format: 'homeward.manifest/1' as const,
    reference: plan.reference,
    holdings: request.holdings.length,
    firm: request.firm,
    files: listed,
    signature: plan.key === undefined ? null : signed(JSON.stringify(listed), await read(plan.key, 'The key')),
  }
  await writeWhole(join(plan.out, 'manifest.json'), `${JSON.stringify(manifest, null, 1)}\n`)
  return manifest
}

function requestOf(
  finding: Finding,
  source: { finding: string; exits: string; times: ReadonlyMap<string, number> },
  plan: FreezePlan,
): FreezeRequest {
  const only = plan.exits?.split(',').map((exit) => exit.trim())
  const holdings = source.exits
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','))
    .filter(([, exit, , , , firm]) => BigInt(firm ?? 0) > 0n && (only?.includes(exit!) ?? true))
    .map(([, exit, kind, tx, output, firm, high]) => ({
      address: exit!,
      kind: kind!,
      tx: tx!,
      output: Number(output),
      time: new Date((source.times.get(`${tx}:${output}`) ?? 0) * 1000).toISOString(),
      firm: firm!,
      high: high!,
    }))
  if (holdings.length === 0) {
    throw new Problem('input-invalid', 'No exit has firm value: a request may not rest on haircut or poison alone.')
  }
  const newest = Math.max(...source.times.values())
  return FreezeRequest.parse({
    format: 'homeward.freeze-request/1',
    reference: plan.reference,
    status: 'draft: not to be sent before a second person has released it',
    service: plan.service,
    legalBasis: plan.basis ?? '',
    chain: finding.chain,
    ...(finding.token !== undefined && { token: finding.token }),
    asOf: new Date(newest * 1000).toISOString(),
    holdings,
    firm: String(holdings.reduce((sum, { firm }) => sum + BigInt(firm), 0n)),
    finding: { sha256: source.finding, replay: finding.replay },
  })
}

/** The time of each traced place, from edges.csv. */
function timesOf(edges: string): Map<string, number> {
  const rows = edges
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','))
  return new Map(rows.map((cells) => [`${cells[1]}:${cells[2]}`, Number(cells[6])]))
}

async function documents(request: FreezeRequest) {
  const { faces } = await loadTypeFaces(JSON.stringify(request))
  const workspace = await mkdtemp(join(tmpdir(), 'homeward-print-'))
  try {
    return [
      { file: 'request.pdf', content: printFreezeRequest(request, faces, workspace) },
      { file: 'request.csv', content: writeFreezeCsv(request) },
      { file: 'request.json', content: `${JSON.stringify(request, null, 1)}\n` },
    ]
  } finally {
    await rm(workspace, { recursive: true, force: true })
  }
}

function signed(text: string, pem: string) {
  try {
    const key = createPrivateKey(pem)
    const publicKey = createPublicKey(key).export({ type: 'spki', format: 'pem' }).toString()
    return {
      algorithm: 'Ed25519',
      of: 'files',
      publicKey,
      value: sign(null, Buffer.from(text), key).toString('base64'),
    }
  } catch {
    throw new Problem('input-invalid', 'The key is not an Ed25519 private key in PEM.')
  }
}

async function read(path: string, what: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch {
    throw new Problem('input-unreadable', `${what} cannot be read; check its path.`)
  }
}

function json(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function hashOf(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex')
}
