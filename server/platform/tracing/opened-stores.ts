import { statSync } from 'node:fs'
import { join } from 'node:path'
import { Problem } from '@homeward/domain'
import { openChainStore } from '../chain-store/open-chain-store.ts'
import type { TracedStore } from './compute-finding.ts'
import { type ExitTable, exitTable } from './exit-table.ts'
import { findAddress } from './find-in-store.ts'

/** A store that stays open between questions, with what was worked out about it. */
export interface OpenedStore extends TracedStore {
  /** When the store and its labels were last written. */
  readonly version: string
  /** The number of a written address; undefined when this store never saw it. */
  readonly numberOf: (address: string) => number | undefined
}
const open = new Map<string, OpenedStore>()

/** Opens a store once; again after an ingest or a new list of labels rewrote it. */
export function openedStore(path: string): OpenedStore {
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
  const opened: OpenedStore = {
    version,
    store,
    exitsOf: (token) => {
      const table = tables.get(token) ?? exitTable(store, token)
      tables.set(token, table)
      return table
    },
    numberOf: (address) => {
      if (!numbers.has(address)) numbers.set(address, numberIn(store, address))
      return numbers.get(address)
    },
  }
  open.set(path, opened)
  return opened
}

function numberIn(store: TracedStore['store'], address: string): number | undefined {
  try {
    return findAddress(store, address, 'A shielded address')
  } catch (failure) {
    if (failure instanceof Problem) return undefined
    throw failure
  }
}
