import type { Judgement, LinkedPair } from '@homeward/link'
import type { JobRun } from '../../platform/jobs.ts'
import type { RowsToLink } from '../../platform/link-rows-worker.ts'
import { runWorker } from '../../platform/workers.ts'
import { linkRowOf } from '../holdings/link-row-of.ts'
import { pairId, pairRows } from '../holdings/pair-verdict.ts'
import { type Proposal, writeProposals } from '../holdings/proposal.ts'
import { type Identify, newRecordId, today } from '../identify.ts'

/**
 * Lets the matcher compare all rows anew, holding to everything people judged, and keeps its proposals in a sealed file. One linking
 * runs at a time; one that waited for another compares the rows that are there when its turn comes.
 */
export function linkRows(identify: Identify, job: Pick<JobRun, 'progress' | 'signal'>): Promise<void> {
  return identify.turns.take('linking', () => linkInTurn(identify, job))
}

async function linkInTurn(
  identify: Identify,
  { progress, signal }: Pick<JobRun, 'progress' | 'signal'>,
): Promise<void> {
  const { office } = identify
  const holdings = identify.holdings()
  const rows = [...holdings.rows.values()].filter(({ aside }) => aside === null)
  const placeOf = new Map(rows.map(({ id }, place) => [id, place]))
  const judgements: Judgement[] = []
  for (const pair of holdings.judgedPairs()) {
    const [a, b] = pairRows(pair)!.map((id) => placeOf.get(id))
    const decision = holdings.verdictOf(pair)?.decision
    if (a !== undefined && b !== undefined && (decision === 'same' || decision === 'different'))
      judgements.push({ a, b, verdict: decision })
  }
  const found = await runWorker<RowsToLink, readonly LinkedPair[]>(
    'link-rows',
    { rows: rows.map(linkRowOf), judgements },
    { onProgress: progress, signal },
  )
  const proposals: Proposal[] = found.map(({ a, b, weight, probability, decision, reasons }) => {
    const pair = pairId(rows[a]!.id, rows[b]!.id)
    const [first, second] = pairRows(pair)!
    return { pair, a: first, b: second, weight, probability, decision, reasons }
  })
  progress(0.99, 'keeping-proposals')
  const before = [...office.register().all('linking')].sort((a, b) => b.position - a.position)[0]
  const blob = await office.blobs.seal(writeProposals(proposals))
  const writer = { organisation: office.organisation.id, account: 'matcher' }
  const set = { proposals: blob, rows: rows.length, pairs: proposals.length, day: today(identify) }
  const record = { kind: 'linking', id: before?.id ?? newRecordId() }
  await office.log.append(writer, [{ record, set, seen: office.register().position }])
  const replaced = before?.fields['proposals'] as string | undefined
  if (replaced) await office.blobs.destroy(replaced)
  holdings.propose(proposals)
}
