import type { Handlers } from '../http/call.ts'
import { listChains, registerChain } from './chains/chain-sources.ts'
import { clusterCutsIn, cutEvidence, undoCut } from './clusters/cluster-cuts.ts'
import { readCluster } from './clusters/read-cluster.ts'
import type { pursueEndpoints } from './endpoints.ts'
import { decidePack } from './packs/decide-pack.ts'
import { readHoldings } from './packs/read-holdings.ts'
import { listPacks } from './packs/read-packs.ts'
import { recordAnswer } from './packs/record-answer.ts'
import { requestPack } from './packs/request-pack.ts'
import { takePack } from './packs/take-pack.ts'
import type { Pursue } from './pursue.ts'
import { liftShield, listShields, shieldAddress } from './shields/shielded-addresses.ts'
import { findSeeds } from './traces/find-seeds.ts'
import { readSweeps } from './traces/read-sweeps.ts'
import { listTraces, readGraph, readTrace } from './traces/read-traces.ts'
import { readTransaction } from './traces/read-transaction.ts'
import { tracePayments } from './traces/trace-payments.ts'

/** Who answers the endpoints of this stage. */
export function pursueHandlers(pursue: Pursue): Handlers<typeof pursueEndpoints> {
  return {
    listChains: ({ caller }) => ({ chains: listChains(pursue, caller) }),
    registerChain: ({ caller, body }) => registerChain(pursue, caller, body),
    findSeeds: ({ caller, body }) => findSeeds(pursue, caller, body),
    listTraces: ({ caller }) => ({ traces: listTraces(pursue, caller) }),
    tracePayments: ({ caller, body }) => tracePayments(pursue, caller, body),
    readTrace: ({ caller, ids }) => readTrace(pursue, caller, ids.id),
    readTraceGraph: ({ caller, ids }) => readGraph(pursue, caller, ids.id),
    readTransaction: ({ caller, body }) => readTransaction(pursue, caller, body),
    readSweeps: ({ caller, ids, body }) => readSweeps(pursue, caller, { id: ids.id, ...body }),
    readCluster: ({ caller, ids, body }) => readCluster(pursue, caller, { id: ids.id, ...body }),
    listCuts: ({ caller, ids }) => ({ cuts: clusterCutsIn(pursue, caller, ids.id) }),
    cutEvidence: ({ caller, ids, body }) => cutEvidence(pursue, caller, { id: ids.id, ...body }),
    undoCut: async ({ caller, ids }) => {
      await undoCut(pursue, caller, { id: ids.id, cut: ids.cut })
      return {}
    },
    requestPack: ({ caller, ids, body }) => requestPack(pursue, caller, { ...body, trace: ids.id }),
    listPacks: async ({ caller }) => ({ packs: await listPacks(pursue, caller) }),
    readHoldings: ({ caller, ids }) => readHoldings(pursue, caller, ids.id),
    releasePack: ({ caller, ids, body }) => decidePack(pursue, caller, { id: ids.id, state: 'released', ...body }),
    refusePack: ({ caller, ids, body }) => decidePack(pursue, caller, { id: ids.id, state: 'refused', ...body }),
    recordFreezeAnswer: ({ caller, ids, body }) => recordAnswer(pursue, caller, { id: ids.id, ...body }),
    takePack: ({ caller, ids, query }) => takePack(pursue, caller, { id: ids.id, file: query.name }),
    listShields: ({ caller }) => ({ shields: listShields(pursue, caller) }),
    shieldAddress: ({ caller, body }) => shieldAddress(pursue, caller, body),
    liftShield: async ({ caller, ids, body }) => {
      await liftShield(pursue, caller, { id: ids.id, ...body })
      return {}
    },
  }
}
