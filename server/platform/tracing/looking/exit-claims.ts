import { join } from 'node:path'
import { type Chain, keyWords, readAddress, writeAddress } from '@homeward/formats/chain'
import { labelFiles, numberAddresses, readLabelList } from '../../chain-store/known-exits.ts'
import type { OpenChainStore } from '../../chain-store/open-chain-store.ts'
import { chainNames } from '../chain-names.ts'
import type { ExitTable } from '../exit-table.ts'

/** Why an address counts as an exit: the list that names it, or the one that names what it leads to. */
export interface ExitClaim {
  /** `wallet`: an exchange's wallet by how it is used, on no list. `balance`: money still lies there. */
  readonly by: 'label' | 'cluster' | 'deposit' | 'wallet' | 'balance'
  readonly name: string | null
  readonly source: string | null
  /** The day the source published it. */
  readonly date: string | null
  readonly confidence: number | null
  /** The wallet that a deposit address forwards to. */
  readonly wallet: string | null
}

interface Said {
  readonly name: string | null
  readonly source: string
  readonly date: string
  readonly confidence: number
}
const read = new WeakMap<OpenChainStore, ReadonlyMap<number, Said>>()

/**
 * Who says of each exit that it is one. Nothing said of a `shielded` address is repeated, whether it is the exit or what
 * the exit leads to.
 */
export function exitClaims(
  store: OpenChainStore,
  table: ExitTable,
  exits: ReadonlyMap<string, number>,
  shielded: ReadonlySet<number>,
): Record<string, ExitClaim> {
  const labels = labelsOf(store)
  const names = chainNames(store)
  const clusters = clusterLabels(labels, table.root, shielded)
  const said = (address: number) => (shielded.has(address) ? undefined : labels.get(address))
  const claims: Record<string, ExitClaim> = {}
  for (const [written, address] of exits) {
    if (table.kinds[address] === 0) {
      claims[written] = claim('balance', undefined)
      continue
    }
    const wallet = (table.walletOf?.[address] ?? 0) - 1
    const own = said(address)
    if (own !== undefined) claims[written] = claim('label', own)
    else if (wallet >= 0) {
      const shown = shielded.has(wallet) ? null : names.address(wallet)
      claims[written] = { ...claim('deposit', said(wallet)), wallet: shown }
    } else {
      const cluster = table.root === undefined ? undefined : clusters.get(table.root[address]!)
      claims[written] = claim(cluster === undefined ? 'wallet' : 'cluster', cluster)
    }
  }
  return claims
}

function claim(by: ExitClaim['by'], said: Said | undefined): ExitClaim {
  return { by, ...(said ?? { name: null, source: null, date: null, confidence: null }), wallet: null }
}

/** The claim that reaches a whole cluster: that of its first labelled address, as in the table of exits. */
function clusterLabels(
  labels: ReadonlyMap<number, Said>,
  root: Uint32Array | undefined,
  shielded: ReadonlySet<number>,
): Map<number, Said> {
  const found = new Map<number, Said>()
  if (root === undefined) return found
  for (const [address, said] of [...labels].sort(([a], [b]) => a - b)) {
    if (!shielded.has(address) && !found.has(root[address]!)) found.set(root[address]!, said)
  }
  return found
}

/** What the label lists say, by address; of several claims the surest, of equally sure ones the first. */
function labelsOf(store: OpenChainStore): ReadonlyMap<number, Said> {
  const known = read.get(store)
  if (known !== undefined) return known
  const lists = labelFiles(store.folder).map((file) => readLabelList(join(store.folder, 'labels', file)))
  const numbers = numberAddresses(
    store,
    lists.flatMap((list) => list.labels),
  )
  const labels = new Map<number, Said>()
  for (const { source, date, labels: claimed } of lists) {
    for (const { address, name, confidence } of claimed) {
      const number = numbers.get(address) ?? numbers.get(canonical(store.contents.chain, address))
      if (number === undefined || (labels.get(number)?.confidence ?? -1) >= confidence) continue
      labels.set(number, { name: name ?? null, source, date, confidence })
    }
  }
  read.set(store, labels)
  return labels
}

/** One way of writing an address: lists differ in the case of their letters. */
function canonical(chain: Chain, address: string): string {
  const key = new Uint32Array(keyWords(chain))
  return readAddress(chain, address, key) === undefined ? writeAddress(key, 0) : address
}
