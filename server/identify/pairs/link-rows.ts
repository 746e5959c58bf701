import { setImmediate as breathe } from 'node:timers/promises'
import type { Judgement } from '@homeward/link'
import type { JobRun } from '../../platform/jobs.ts'
import type { ProposedPair, RowsToLink } from '../../platform/link-rows-worker.ts'
import { runWorker } from '../../platform/workers.ts'
import type { HeldRow } from '../holdings/held-row.ts'
import { linkRowOf } from '../holdings/link-row-of.ts'
import { pairRows } from '../holdings/pair-verdict.ts'
import { writeProposals } from '../holdings/proposal.ts'
import { type Identify, newRecordId, today } from '../identify.ts'

const pieceSize = 500

/**
 * Lets the matcher compare all rows anew, holding to everything people judged, and keeps its proposals in a sealed file. One linking
 * runs at a time; one that waited for another compares the rows that are there when its turn comes, and does nothing where the other did
 * so already.
 */
export function linkRows(identify: Identify, job: Pick<JobRun, 'progress' | 'signal'>): Promise<void> {
  return identify.turns.take('linking', () => linkInTurn(identify, job))
}

/** As {@link linkRows}, for who holds the turn already. */
export async function linkInTurn(
  identify: Identify,
  { progress, signal }: Pick<JobRun, 'progress' | 'signal'>,
): Promise<void> {
  const { office } = identify
  // Another server may have written the rows that this run was asked for.
  await office.register().reaches((await office.log.head()).position)
  const holdings = identify.holdings()
  const { rowsVersion } = holdings
  const { linked } = identify
  if (linked.holdings === holdings && linked.rowsVersion === rowsVersion) return
  const rows = [...holdings.rows.values()].filter(({ aside }) => aside === null)
  const placeOf = new Map(rows.map(({ id }, place) => [id, place]))
  const judgements: Judgement[] = []
  for (const pair of holdings.judgedPairs()) {
    const [a, b] = pairRows(pair)!.map((id) => placeOf.get(id))
    const decision = holdings.verdictOf(pair)?.decision
    if (a !== undefined && b !== undefined && (decision === 'same' || decision === 'different'))
      judgements.push({ a, b, verdict: decision })
  }
  const lines: Buffer[] = []
  const pairs = await runWorker<RowsToLink, number, readonly ProposedPair[]>(
    'link-rows',
    { rows: await piecesOf(rows), judgements },
    { onProgress: progress, signal, onPart: (part) => void lines.push(writeProposals(part, rows)) },
  )
  progress(0.99, 'keeping-proposals')
  const before = [...office.register().all('linking')].sort((a, b) => b.position - a.position)[0]
  const blob = await office.blobs.seal(Buffer.concat(lines))
  const writer = { organisation: office.organisation.id, account: 'matcher' }
  const set = { proposals: blob, rows: rows.length, pairs, day: today(identify) }
  const record = { kind: 'linking', id: before?.id ?? newRecordId() }
  await office.log.append(writer, [{ record, set, seen: office.register().position }])
  const replaced = before?.fields['proposals'] as string | undefined
  if (replaced) await office.blobs.destroy(replaced)
  await identify.ready()
  Object.assign(linked, { holdings, rowsVersion })
}

/** Rows for the matcher's thread, made and handed over piece by piece: copied at once they would hold up everyone. */
async function piecesOf(rows: readonly HeldRow[]): Promise<Uint8Array[]> {
  const pieces: Uint8Array[] = []
  for (let from = 0; from < rows.length; from += pieceSize) {
    pieces.push(Buffer.from(JSON.stringify(rows.slice(from, from + pieceSize).map(linkRowOf))))
    await breathe()
  }
  return pieces
}
