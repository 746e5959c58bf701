import { Problem } from '@homeward/domain'
import type { z } from 'zod'
import { type Caller, demand, writerOf } from '../../access.ts'
import { demandChain } from '../chains/chain-sources.ts'
import { newRecordId, type Pursue, today } from '../pursue.ts'
import type { NewTrace, Trace } from '../shapes.ts'
import { shieldedOn } from '../shields/shielded-addresses.ts'
import { showTrace } from './show-trace.ts'

/** Traces in a thread of its own and keeps the finding sealed. A shielded address is an unlabelled hop in it. */
export async function tracePayments(
  pursue: Pursue,
  caller: Caller,
  asked: z.output<typeof NewTrace>,
): Promise<z.input<typeof Trace>> {
  demand(caller, 'trace.run')
  const { folder, contents } = demandChain(pursue, asked.source)
  const answer = await pursue.tracer.ask({
    chains: pursue.chains,
    folder,
    plan: {
      from: asked.seeds.join(','),
      backward: asked.backward,
      policy: 'all',
      ...(asked.hops !== null && { hops: asked.hops }),
      ...(asked.least !== null && { least: asked.least }),
      ...(asked.date !== null && { date: asked.date }),
      until: 'exits',
      hub: 10_000,
      together: false,
      coinjoins: 'cut',
    },
    shielded: shieldedOn(pursue, contents.chain),
  })
  // Thrown here, it is written to the log by its kind and place like any other.
  if ('failure' in answer) throw answer.failure
  if ('problem' in answer) throw new Problem(answer.problem, answer.sentence)
  const id = newRecordId()
  const blob = await pursue.office.blobs.seal(Buffer.from(JSON.stringify(answer)))
  const set = { title: asked.title, chain: contents.chain, blob, by: caller.account, day: today(pursue) }
  const seen = pursue.office.register().position
  await pursue.office.log.append(writerOf(caller), [{ record: { kind: 'payment-trace', id }, set, seen }])
  return showTrace(id, set, answer)
}
