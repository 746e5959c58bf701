import { Finding } from '@homeward/domain'
import type { z } from 'zod'
import { type Caller, notFound } from '../../access.ts'
import type { ExitClaim } from '../../platform/tracing/looking/exit-claims.ts'
import { demandChain } from '../chains/chain-sources.ts'
import type { Pursue } from '../pursue.ts'
import type { AskedAddress, Sweeps } from '../shapes.ts'
import { askStore } from './ask-store.ts'
import { demandTrace, writtenFinding } from './read-traces.ts'

/** The evidence that an exit of this trace is a deposit address; for any other address there is none. */
export async function readSweeps(
  pursue: Pursue,
  caller: Caller,
  { id, address }: z.output<typeof AskedAddress> & { readonly id: string },
): Promise<z.input<typeof Sweeps>> {
  const { fields } = demandTrace(pursue, caller, id)
  const written = await writtenFinding(pursue, id)
  const claims = JSON.parse(written.claims ?? '{}') as Record<string, ExitClaim>
  const wallet = claims[address]?.wallet ?? null
  const source = fields['source'] as string | undefined
  const { token } = Finding.parse(JSON.parse(written.finding))
  if (wallet === null || source === undefined || token === undefined) throw notFound()
  const { folder } = demandChain(pursue, source)
  const { sweeps } = await askStore(pursue, folder, { kind: 'sweeps', token, address, wallet })
  return { ...sweeps, transfers: [...sweeps.transfers] }
}
