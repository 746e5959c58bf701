import { statSync } from 'node:fs'
import { join } from 'node:path'
import { Problem, type ProblemCode } from '@homeward/domain'
import { openChainStore } from '../chain-store/open-chain-store.ts'
import { answerQuestions } from '../kept-worker.ts'
import { findingIn, findingText, type TracedStore } from './compute-finding.ts'
import { type ExitTable, exitTable } from './exit-table.ts'
import { findAddress } from './find-in-store.ts'
import type { TracePlan } from './trace-plan.ts'

/** A trace asked of a store in the folder of chains. */
export interface TraceQuestion {
  readonly chains: string
  readonly folder: string
  readonly plan: TracePlan
  /** Every shielded address of the store's chain, as written; all of them each time, so that no answer takes longer than another. */
  readonly shielded: readonly string[]
}

/** The finding and its tables as text, or why there is none: a refusal in words, or a failure that nobody expected. */
export type TraceAnswer =
  | { readonly finding: string; readonly exits: string; readonly edges: string }
  | { readonly problem: ProblemCode; readonly sentence: string }
  | { readonly failure: unknown }

interface OpenedStore extends TracedStore {
  /** When the store and its labels were last written. */
  readonly version: string
  readonly numberOf: (address: string) => number | undefined
}
const open = new Map<string, OpenedStore>()

answerQuestions<TraceQuestion, TraceAnswer>(({ chains, folder, plan, shielded }) => {
  try {
    const traced = openStore(join(chains, folder))
    const numbers = shielded.map(traced.numberOf).filter((number) => number !== undefined)
    const { finding, files } = findingIn(traced, folder, plan, new Set(numbers))
    const text = (name: string) => files.find(({ file }) => file === name)!.text
    return { finding: findingText(finding), exits: text('exits.csv'), edges: text('edges.csv') }
  } catch (failure) {
    if (failure instanceof Problem) return { problem: failure.code, sentence: failure.message }
    return { failure }
  }
})

function openStore(path: string): OpenedStore {
  // An ingest or a new list of labels rewrites these: then the store is opened again.
  const version = ['store.json', 'labels']
    .map((name) => statSync(join(path, name), { throwIfNoEntry: false })?.mtimeMs)
    .join()
  const known = open.get(path)
  if (known?.version === version) return known
  known?.store.close()
  open.delete(path)
  const store = openChainStore(path)
  const tables = new Map<number | undefined, ExitTable>()
  const numbers = new Map<string, number | undefined>()
  const traced: OpenedStore = {
    version,
    store,
    exitsOf: (token: number | undefined) => {
      const table = tables.get(token) ?? exitTable(store, token)
      tables.set(token, table)
      return table
    },
    numberOf: (address: string) => {
      if (!numbers.has(address)) numbers.set(address, numberIn(store, address))
      return numbers.get(address)
    },
  }
  open.set(path, traced)
  return traced
}

/** A shielded address that this store never saw has no number in it. */
function numberIn(store: TracedStore['store'], address: string): number | undefined {
  try {
    return findAddress(store, address, 'A shielded address')
  } catch (failure) {
    if (failure instanceof Problem) return undefined
    throw failure
  }
}
