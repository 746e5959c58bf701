import { Problem } from '@homeward/domain'
import type { StoreAnswer, StoreQuestion } from '../../platform/tracing/trace-worker.ts'
import type { Pursue } from '../pursue.ts'

type Kind = StoreQuestion['ask']['kind']

/** Asks a chain store something small and waits for it. */
export async function askStore<K extends Kind>(
  { chains, tracer }: Pursue,
  folder: string,
  ask: Extract<StoreQuestion['ask'], { kind: K }>,
): Promise<Extract<StoreAnswer, { kind: K }>> {
  return granted(ask.kind as K, await tracer.ask({ chains, folder, ask }))
}

/** The answer that was asked for; a refusal is thrown in the words it came with. */
export function granted<K extends Kind>(kind: K, answer: StoreAnswer): Extract<StoreAnswer, { kind: K }> {
  // Thrown here, a failure is written to the log by its kind and place like any other.
  if (answer.kind === 'failure') throw answer.failure
  if (answer.kind === 'problem') throw new Problem(answer.problem, answer.sentence)
  if (answer.kind !== kind) throw new Error(`asked for ${kind}, answered ${answer.kind}`)
  return answer as Extract<StoreAnswer, { kind: K }>
}
