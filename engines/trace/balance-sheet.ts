import { type CutEnd, cutEnds, type Policy } from './limits.ts'

/** Where the traced value of one payment is, under one rule: `in` equals the sum of the other four, to the base unit. */
export interface Account {
  readonly in: bigint
  readonly exits: bigint
  readonly frontier: bigint
  readonly cut: bigint
  readonly fees: bigint
}

/** What one reason cut: how many places, and how much each rule had put there. */
export interface Cut {
  readonly reason: CutEnd
  readonly count: number
  readonly values: Readonly<Record<Policy, bigint>>
}

/** The sums over a whole trace. */
export interface BalanceSheet {
  readonly policies: Readonly<Record<Policy, Account>>
  readonly poison: { readonly transactions: number; readonly outputs: number }
  readonly cut: readonly Cut[]
}

export function isConserved(account: Account): boolean {
  return account.in === account.exits + account.frontier + account.cut + account.fees
}

/** Sums of several sheets, reason by reason. */
export function addSheets(sheets: readonly BalanceSheet[]): BalanceSheet {
  const sum = (pick: (sheet: BalanceSheet) => bigint) => sheets.reduce((total, sheet) => total + pick(sheet), 0n)
  const account = (policy: Policy): Account => ({
    in: sum((sheet) => sheet.policies[policy].in),
    exits: sum((sheet) => sheet.policies[policy].exits),
    frontier: sum((sheet) => sheet.policies[policy].frontier),
    cut: sum((sheet) => sheet.policies[policy].cut),
    fees: sum((sheet) => sheet.policies[policy].fees),
  })
  const cut = cutEnds.flatMap((reason) => {
    const found = sheets.flatMap((sheet) => sheet.cut.filter((each) => each.reason === reason))
    if (found.length === 0) return []
    const value = (policy: Policy) => found.reduce((total, each) => total + each.values[policy], 0n)
    const values = { haircut: value('haircut'), fifo: value('fifo'), lifo: value('lifo'), tiho: value('tiho') }
    return [{ reason, count: found.reduce((total, each) => total + each.count, 0), values }]
  })
  return {
    policies: { haircut: account('haircut'), fifo: account('fifo'), lifo: account('lifo'), tiho: account('tiho') },
    poison: {
      transactions: sheets.reduce((total, sheet) => total + sheet.poison.transactions, 0),
      outputs: sheets.reduce((total, sheet) => total + sheet.poison.outputs, 0),
    },
    cut,
  }
}
