import type { z } from 'zod'
import { type Caller, demand, notFound, writerOf } from '../../access.ts'
import type { RegisterRecord } from '../../records/index.ts'
import type { Pursue } from '../pursue.ts'
import type { TraceGraph, TraceLine, TraceState } from '../shapes.ts'
import type { KeptFinding } from './kept-finding.ts'
import { showGraph } from './show-graph.ts'
import { showTrace } from './show-trace.ts'

/** The caller's own traces, newest first. Whom a colleague looks at is the colleague's. */
export function listTraces({ office }: Pursue, caller: Caller): z.input<typeof TraceLine>[] {
  demand(caller, 'trace.run')
  return [...office.register().all('payment-trace')]
    .filter(({ fields }) => fields['by'] === caller.account)
    .sort((a, b) => b.position - a.position)
    .map(({ id, fields }) => ({
      id,
      title: fields['title'] as string,
      chain: fields['chain'] as 'btc',
      day: fields['day'] as string,
      state: fields['blob'] !== undefined ? 'done' : fields['fault'] !== undefined ? 'stopped' : 'running',
    }))
}

/** A trace of the caller; any other does not exist. */
export function demandTrace({ office }: Pursue, caller: Caller, id: string): RegisterRecord {
  demand(caller, 'trace.run')
  const record = office.register().get('payment-trace', id)
  if (!record || record.fields['by'] !== caller.account) throw notFound()
  return record
}

export async function readTrace(pursue: Pursue, caller: Caller, id: string): Promise<z.input<typeof TraceState>> {
  const { fields } = demandTrace(pursue, caller, id)
  await pursue.office.log.note(writerOf(caller), { act: 'seen', kind: 'payment-trace', record: id })
  const { title, day, source, fault } = fields as Record<string, string>
  const known = { id, title: title!, day: day!, job: null, fault: fault ?? null }
  if (fields['blob'] === undefined) return { ...known, trace: null }
  return { ...known, trace: showTrace({ source: source ?? null }, await writtenFinding(pursue, id)) }
}

/** The transfers of a trace, for pictures. */
export async function readGraph(pursue: Pursue, caller: Caller, id: string): Promise<z.input<typeof TraceGraph>> {
  const { fields } = demandTrace(pursue, caller, id)
  await pursue.office.log.note(writerOf(caller), { act: 'seen', kind: 'payment-trace', record: id })
  if (fields['blob'] === undefined) throw notFound()
  return showGraph(await writtenFinding(pursue, id))
}

/** The finding of a trace with its tables, opened from its sealed file. */
export async function writtenFinding({ office }: Pursue, trace: string): Promise<KeptFinding> {
  const blob = office.register().get('payment-trace', trace)?.fields['blob']
  const bytes = blob === undefined ? undefined : await office.blobs.open(blob as string)
  if (bytes === undefined) throw notFound()
  return JSON.parse(Buffer.from(bytes).toString()) as KeptFinding
}
