import { type PaymentTrace, policies } from '@homeward/trace'
import type { ExitTable } from './exit-table.ts'

const stops = new WeakMap<ExitTable, Uint8Array>()

/** Where a trace stops: 1 for every exit that is not shielded. A table is turned into it once. */
export function stopsAt(table: ExitTable, shielded: ReadonlySet<number>): Uint8Array {
  const known = stops.get(table) ?? stopsOf(table.kinds)
  stops.set(table, known)
  if (shielded.size === 0) return known
  const own = Uint8Array.from(known)
  for (const address of shielded) own[address] = 0
  return own
}

function stopsOf(kinds: Uint8Array): Uint8Array {
  const found = new Uint8Array(kinds.length)
  for (let address = 0; address < kinds.length; address++) found[address] = kinds[address] === 0 ? 0 : 1
  return found
}

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
