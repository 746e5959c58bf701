import { join } from 'node:path'
import { Problem, type ProblemCode } from '@homeward/domain'
import { answerQuestions } from '../kept-worker.ts'
import { findingIn, findingText } from './compute-finding.ts'
import { findAddress } from './find-in-store.ts'
import { type ClusterView, clusterOf } from './looking/cluster-of.ts'
import { exitClaims } from './looking/exit-claims.ts'
import { type RawTransaction, rawTransaction } from './looking/raw-transaction.ts'
import { type Sweeps, sweepsOf } from './looking/sweeps.ts'
import { type OpenedStore, openedStore } from './opened-stores.ts'
import type { TracePlan } from './trace-plan.ts'

/** Something asked of a store in the folder of chains. */
export interface StoreQuestion {
  readonly chains: string
  readonly folder: string
  readonly ask: TraceQuestion | TransactionQuestion | ClusterQuestion | SweepsQuestion
}

interface TraceQuestion {
  readonly kind: 'trace'
  readonly plan: TracePlan
  /** Every shielded address of the store's chain, as written; all of them each time, so that no answer takes longer than another. */
  readonly shielded: readonly string[]
  /** Thousandths done, for whoever waits. */
  readonly progress: Int32Array
}
interface TransactionQuestion {
  readonly kind: 'transaction'
  readonly tx: string
}
interface ClusterQuestion {
  readonly kind: 'cluster'
  readonly address: string
  readonly without: readonly string[]
}
interface SweepsQuestion {
  readonly kind: 'sweeps'
  readonly token: string
  readonly address: string
  readonly wallet: string
}

/** The finding and its tables as text, and who says of each exit that it is one. */
export interface TraceResult {
  readonly kind: 'trace'
  readonly finding: string
  readonly exits: string
  readonly edges: string
  readonly claims: string
}

/** What was asked for, or why there is none: a refusal in words, or a failure that nobody expected. */
export type StoreAnswer =
  | TraceResult
  | { readonly kind: 'transaction'; readonly transaction: RawTransaction }
  | { readonly kind: 'cluster'; readonly cluster: ClusterView }
  | { readonly kind: 'sweeps'; readonly sweeps: Sweeps }
  | { readonly kind: 'problem'; readonly problem: ProblemCode; readonly sentence: string }
  | { readonly kind: 'failure'; readonly failure: unknown }

answerQuestions<StoreQuestion, StoreAnswer>(({ chains, folder, ask }) => {
  try {
    const opened = openedStore(join(chains, folder))
    switch (ask.kind) {
      case 'trace':
        return traceIn(opened, folder, ask)
      case 'transaction':
        return { kind: 'transaction', transaction: rawTransaction(opened.store, ask.tx) }
      case 'cluster':
        return { kind: 'cluster', cluster: clusterOf(opened.store, ask.address, ask.without) }
      case 'sweeps': {
        const token = opened.store.contents.tokens.indexOf(ask.token)
        const [address, wallet] = [ask.address, ask.wallet].map((each) =>
          findAddress(opened.store, each, 'The address'),
        )
        return { kind: 'sweeps', sweeps: sweepsOf(opened.store, token, address!, wallet!) }
      }
    }
  } catch (failure) {
    if (failure instanceof Problem) return { kind: 'problem', problem: failure.code, sentence: failure.message }
    return { kind: 'failure', failure }
  }
})

function traceIn(opened: OpenedStore, folder: string, { plan, shielded, progress }: TraceQuestion): TraceResult {
  const numbers = new Set(shielded.map(opened.numberOf).filter((number) => number !== undefined))
  const tell = (share: number) => void Atomics.store(progress, 0, Math.floor(share * 1000))
  const { finding, files, exitNumbers, token } = findingIn(opened, folder, plan, { shielded: numbers, progress: tell })
  const text = (name: string) => files.find(({ file }) => file === name)!.text
  const claims = exitClaims(opened.store, opened.exitsOf(token), exitNumbers, numbers)
  return {
    kind: 'trace',
    finding: findingText(finding),
    exits: text('exits.csv'),
    edges: text('edges.csv'),
    claims: JSON.stringify(claims),
  }
}
