import { type PaymentTrace, policies } from '@homeward/trace'
import type { ExitTable } from './exit-table.ts'

/** The exits without those that are shielded, whatever made them one. */
export function withoutShielded(exits: ExitTable, shielded: ReadonlySet<number>): ExitTable {
  if (shielded.size === 0) return exits
  const kinds = Uint8Array.from(exits.kinds)
  for (const address of shielded) kinds[address] = 0
  return { ...exits, kinds }
}

/** What lies on a shielded address stays in place like on any other hop: it is no balance to freeze. */
export function withoutShieldedBalances<Trace extends PaymentTrace>(
  trace: Trace,
  shielded: ReadonlySet<number>,
): Trace {
  const hidden = trace.exits.filter(({ isHeld, address }) => isHeld && shielded.has(address))
  if (hidden.length === 0) return trace
  const accounts = { ...trace.sheet.policies }
  for (const policy of policies) {
    const { exits, frontier, ...rest } = accounts[policy]
    const held = hidden.reduce((sum, { values }) => sum + values[policy], 0n)
    accounts[policy] = { ...rest, exits: exits - held, frontier: frontier + held }
  }
  return {
    ...trace,
    sheet: { ...trace.sheet, policies: accounts },
    exits: trace.exits.filter((cell) => !hidden.includes(cell)),
  }
}
