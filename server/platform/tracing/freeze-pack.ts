import { createHash } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Finding, FreezeRequest, Problem } from '@homeward/domain'
import { printFreezeRequest, writeFreezeCsv } from '@homeward/formats/freeze-request'
import { loadTypeFaces } from '../fonts.ts'
import { signManifest } from './sign-manifest.ts'

/** A finding with its tables, as they were written. */
export interface WrittenFinding {
  readonly finding: string
  readonly exits: string
  readonly edges: string
}

/** What a request to one service says beside the finding. */
export interface FreezeWords {
  readonly service: string
  readonly reference: string
  readonly basis: string
  /** Only these exits; undefined for all with firm value. */
  readonly only: readonly string[] | undefined
  readonly status: FreezeRequest['status']
}

/** Drafts a request; throws `input-invalid` without firm value, `check-failed` when the exits are not the finding's. */
export function freezeRequest(written: WrittenFinding, words: FreezeWords): FreezeRequest {
  const parsed = Finding.safeParse(json(written.finding))
  if (!parsed.success) throw new Problem('input-invalid', 'The file is not a finding of "homeward trace".')
  const kept = parsed.data.files.find(({ file }) => file === 'exits.csv')?.sha256
  if (sha256(written.exits) !== kept)
    throw new Problem('check-failed', 'exits.csv is not the one the finding names: trace again.')
  const times = timesOf(written.edges)
  const holdings = rowsOf(written.exits)
    .filter(([, exit, , , , firm]) => BigInt(firm ?? 0) > 0n && (words.only?.includes(exit!) ?? true))
    .map(([, exit, kind, tx, output, firm, high]) => ({
      address: exit!,
      kind: kind!,
      tx: tx!,
      output: Number(output),
      time: new Date((times.get(`${tx}:${output}`) ?? 0) * 1000).toISOString(),
      firm: firm!,
      high: high!,
    }))
  if (holdings.length === 0) {
    throw new Problem('input-invalid', 'No exit has firm value: a request may not rest on haircut or poison alone.')
  }
  const newest = [...times.values()].reduce((latest, time) => Math.max(latest, time), 0)
  return FreezeRequest.parse({
    format: 'homeward.freeze-request/1',
    reference: words.reference,
    status: words.status,
    service: words.service,
    legalBasis: words.basis,
    chain: parsed.data.chain,
    ...(parsed.data.token !== undefined && { token: parsed.data.token }),
    asOf: new Date(newest * 1000).toISOString(),
    holdings,
    firm: String(holdings.reduce((sum, { firm }) => sum + BigInt(firm), 0n)),
    finding: { sha256: sha256(written.finding), replay: parsed.data.replay },
  })
}

/** The request as files, and the manifest with their hashes; signed when there is a key. */
export async function freezePack(request: FreezeRequest, pem: string | undefined) {
  const files = await documents(request)
  const listed = files.map(({ file, content }) => ({ file, sha256: sha256(content) }))
  const manifest = {
    format: 'homeward.manifest/1' as const,
    reference: request.reference,
    holdings: request.holdings.length,
    firm: request.firm,
    files: listed,
    signature: pem === undefined ? null : signManifest(JSON.stringify(listed), pem),
  }
  return { manifest, files: [...files, { file: 'manifest.json', content: `${JSON.stringify(manifest, null, 1)}\n` }] }
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

/** The time of each traced place, from edges.csv. */
function timesOf(edges: string): Map<string, number> {
  return new Map(rowsOf(edges).map((cells) => [`${cells[1]}:${cells[2]}`, Number(cells[6])]))
}

const rowsOf = (csv: string) =>
  csv
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','))

function json(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const sha256 = (content: string | Buffer) => createHash('sha256').update(content).digest('hex')
