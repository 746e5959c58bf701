import type { Handlers } from '../http/call.ts'
import { listChains, registerChain } from './chains/chain-sources.ts'
import type { pursueEndpoints } from './endpoints.ts'
import { decidePack } from './packs/decide-pack.ts'
import { listPacks } from './packs/read-packs.ts'
import { requestPack } from './packs/request-pack.ts'
import { takePack } from './packs/take-pack.ts'
import type { Pursue } from './pursue.ts'
import { liftShield, listShields, shieldAddress } from './shields/shielded-addresses.ts'
import { findSeeds } from './traces/find-seeds.ts'
import { listTraces, readTrace } from './traces/read-traces.ts'
import { tracePayments } from './traces/trace-payments.ts'

/** Who answers the endpoints of this stage. */
export function pursueHandlers(pursue: Pursue): Handlers<typeof pursueEndpoints> {
  return {
    listChains: () => ({ chains: listChains(pursue) }),
    registerChain: ({ caller, body }) => registerChain(pursue, caller, body),
    findSeeds: ({ caller, body }) => findSeeds(pursue, caller, body),
    listTraces: ({ caller }) => ({ traces: listTraces(pursue, caller) }),
    tracePayments: ({ caller, body }) => tracePayments(pursue, caller, body),
    readTrace: ({ caller, ids }) => readTrace(pursue, caller, ids.id),
    requestPack: ({ caller, ids, body }) => requestPack(pursue, caller, { ...body, trace: ids.id }),
    listPacks: async ({ caller }) => ({ packs: await listPacks(pursue, caller) }),
    releasePack: ({ caller, ids, body }) => decidePack(pursue, caller, { id: ids.id, state: 'released', ...body }),
    refusePack: ({ caller, ids, body }) => decidePack(pursue, caller, { id: ids.id, state: 'refused', ...body }),
    takePack: ({ caller, ids, query }) => takePack(pursue, caller, { id: ids.id, file: query.name }),
    listShields: ({ caller }) => ({ shields: listShields(pursue, caller) }),
    shieldAddress: ({ caller, body }) => shieldAddress(pursue, caller, body),
    liftShield: async ({ caller, ids, body }) => {
      await liftShield(pursue, caller, { id: ids.id, ...body })
      return {}
    },
  }
}
