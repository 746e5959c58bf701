import { Problem } from '@homeward/domain'
import type { JobRun } from '../../platform/jobs.ts'
import type { TracePlan } from '../../platform/tracing/trace-plan.ts'
import { demandChain } from '../chains/chain-sources.ts'
import type { Pursue, RunningTrace } from '../pursue.ts'
import { granted } from './ask-store.ts'
import { sealResult, startTrace } from './trace-payments.ts'

const lookEvery = 200

/** Waits for a trace that took long, telling how far it is, and keeps it. After a restart it is asked for again. */
export async function finishTrace(pursue: Pursue, job: JobRun): Promise<void> {
  const { office } = pursue
  const record = office.register().get('payment-trace', job.about ?? '')
  if (!record || record.fields['blob'] !== undefined) return
  const { by, source, chain, plan } = record.fields as Record<string, string>
  const writer = { organisation: office.organisation.id, account: by! }
  const keep = async (set: Readonly<Record<string, string>>) => {
    const seen = office.register().position
    await office.log.append(writer, [{ record: { kind: 'payment-trace', id: record.id }, set, seen }])
  }
  try {
    const running = pursue.running.get(record.id) ?? again(pursue, { source: source!, chain: chain!, plan: plan! })
    const look = setInterval(() => job.progress(Atomics.load(running.progress, 0) / 1000, 'tracing'), lookEvery)
    try {
      const result = granted('trace', await running.answer)
      await keep({ blob: await sealResult(pursue, result), plan: '' })
    } finally {
      clearInterval(look)
      pursue.running.delete(record.id)
    }
  } catch (failure) {
    // A refusal is the answer to what was asked; whoever asked reads it where the trace would stand.
    const isRefusal = failure instanceof Problem
    await keep({ fault: isRefusal ? failure.message : 'The trace broke off unexpectedly: ask for it again.', plan: '' })
    if (!isRefusal) throw failure
  }
}

function again(pursue: Pursue, asked: { source: string; chain: string; plan: string }): RunningTrace {
  const { folder } = demandChain(pursue, asked.source)
  return startTrace(pursue, { folder, chain: asked.chain, plan: JSON.parse(asked.plan) as TracePlan })
}
