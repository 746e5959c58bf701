/**
 * A chain that moves a token between accounts, as columns in chain order. One token only: amounts of different tokens
 * cannot be added.
 */
export interface AccountGraph {
  readonly transfers: number
  readonly accounts: number
  readonly from: Uint32Array
  readonly to: Uint32Array
  readonly value: Uint32Array
  readonly words: 2 | 4
  /** The transaction of each transfer; several transfers may share one. */
  readonly transaction: Uint32Array
  /** Unix time of each transfer. */
  readonly time: Uint32Array
  readonly index: AccountIndex
}

/** The transfers of each account, in and out, in chain order: entries of account a lie between start[a] and start[a + 1]. */
export interface AccountIndex {
  readonly start: Uint32Array
  readonly entries: Uint32Array
}

/** Sorts transfers by account in two passes (a counting sort). A transfer to oneself moves nothing and is left out. */
export function indexAccounts(from: Uint32Array, to: Uint32Array, accounts: number): AccountIndex {
  const start = new Uint32Array(accounts + 1)
  for (let transfer = 0; transfer < from.length; transfer++) {
    if (from[transfer] === to[transfer]) continue
    start[from[transfer]!]!++
    start[to[transfer]!]!++
  }
  let sum = 0
  for (let account = 0; account <= accounts; account++) {
    sum += start[account]!
    start[account] = sum
  }
  const entries = new Uint32Array(sum)
  // Filled from the back, each start moves down to where its account begins.
  for (let transfer = from.length - 1; transfer >= 0; transfer--) {
    if (from[transfer] === to[transfer]) continue
    entries[--start[from[transfer]!]!] = transfer
    entries[--start[to[transfer]!]!] = transfer
  }
  return { start, entries }
}
