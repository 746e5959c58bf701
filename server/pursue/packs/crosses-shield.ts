import type { Pursue } from '../pursue.ts'
import { shieldedOn } from '../shields/shielded-addresses.ts'
import { writtenFinding } from '../traces/read-traces.ts'

/** Whether a trace touches a shielded address anywhere: on the way, at its start or where it lies. */
export async function crossesShield(pursue: Pursue, trace: string): Promise<boolean> {
  const chain = pursue.office.register().get('payment-trace', trace)?.fields['chain'] as string
  const shielded = new Set(shieldedOn(pursue, chain))
  if (shielded.size === 0) return false
  const { edges } = await writtenFinding(pursue, trace)
  return edges.split('\n').some((line) => {
    const [, , , from, to] = line.split(',')
    return shielded.has(from ?? '') || shielded.has(to ?? '')
  })
}
