import { tokenUnit } from '@homeward/domain'
import type { z } from 'zod'
import { type Caller, demand } from '../../access.ts'
import { demandChain } from '../chains/chain-sources.ts'
import type { Pursue } from '../pursue.ts'
import type { AskedTransaction, RawTransaction } from '../shapes.ts'
import { askStore } from './ask-store.ts'

/** A transaction as the store holds it. Asked by a body: an address line would keep whom someone looks at. */
export async function readTransaction(
  pursue: Pursue,
  caller: Caller,
  { source, tx }: z.output<typeof AskedTransaction>,
): Promise<z.input<typeof RawTransaction>> {
  demand(caller, 'trace.run')
  const { folder, contents } = demandChain(pursue, source)
  const { transaction } = await askStore(pursue, folder, { kind: 'transaction', tx })
  const { inputs, outputs, transfers, sources, ...rest } = transaction
  return {
    ...rest,
    unit: tokenUnit(contents.chain, undefined),
    inputs: [...inputs],
    outputs: [...outputs],
    transfers: transfers.map(({ token, ...transfer }) => ({ ...transfer, unit: tokenUnit(contents.chain, token) })),
    sources: [...sources],
  }
}
