import type { z } from 'zod'
import { type Caller, demand, writerOf } from '../../access.ts'
import type { TracePlan } from '../../platform/tracing/trace-plan.ts'
import type { StoreAnswer, TraceResult } from '../../platform/tracing/trace-worker.ts'
import { demandChain } from '../chains/chain-sources.ts'
import { newRecordId, type Pursue, type RunningTrace, today } from '../pursue.ts'
import type { NewTrace, TraceState } from '../shapes.ts'
import { shieldedOn } from '../shields/shielded-addresses.ts'
import { granted } from './ask-store.ts'
import { showTrace } from './show-trace.ts'

/**
 * Traces in a thread of its own and keeps the finding sealed. A shielded address is an unlabelled hop in it. What takes
 * long becomes a job, answered by the same door.
 */
export async function tracePayments(
  pursue: Pursue,
  caller: Caller,
  asked: z.output<typeof NewTrace>,
): Promise<z.input<typeof TraceState>> {
  demand(caller, 'trace.run')
  const { folder, contents } = demandChain(pursue, asked.source)
  const plan = planOf(asked)
  const running = startTrace(pursue, { folder, chain: contents.chain, plan })
  const answer = await within(pursue.patience, running.answer)
  const id = newRecordId()
  const { title, source } = asked
  const asking = { title, source, chain: contents.chain, by: caller.account, day: today(pursue) }
  const append = (set: Readonly<Record<string, string>>) =>
    pursue.office.log.append(writerOf(caller), [
      { record: { kind: 'payment-trace', id }, set, seen: pursue.office.register().position },
    ])
  if (answer === undefined) {
    pursue.running.set(id, running)
    await append({ ...asking, plan: JSON.stringify(plan) })
    return { id, title, day: asking.day, job: await pursue.jobs.add('trace', id), fault: null, trace: null }
  }
  const result = granted('trace', answer)
  const blob = await sealResult(pursue, result)
  await append({ ...asking, blob })
  return { id, title, day: asking.day, job: null, fault: null, trace: showTrace(asking, result) }
}

/** Hands a plan to the thread; every shielded address of the chain goes with it. */
export function startTrace(
  pursue: Pursue,
  { folder, chain, plan }: { readonly folder: string; readonly chain: string; readonly plan: TracePlan },
): RunningTrace {
  const progress = new Int32Array(new SharedArrayBuffer(4))
  const ask = { kind: 'trace', plan, shielded: shieldedOn(pursue, chain), progress } as const
  return { progress, answer: pursue.tracer.ask({ chains: pursue.chains, folder, ask }) }
}

export function sealResult({ office }: Pursue, result: TraceResult): Promise<string> {
  return office.blobs.seal(Buffer.from(JSON.stringify(result)))
}

function planOf(asked: z.output<typeof NewTrace>): TracePlan {
  return {
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
  }
}

/** The answer if it comes soon; undefined otherwise. */
async function within(milliseconds: number, answer: Promise<StoreAnswer>): Promise<StoreAnswer | undefined> {
  if (milliseconds <= 0) return undefined
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), milliseconds)
  })
  try {
    return await Promise.race([answer, late])
  } finally {
    clearTimeout(timer)
  }
}
