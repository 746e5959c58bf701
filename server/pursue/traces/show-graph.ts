import type { ExitKind } from '@homeward/trace'
import type { z } from 'zod'
import type { TraceGraph } from '../shapes.ts'
import type { KeptFinding } from './kept-finding.ts'
import { rowsOf } from './rows-of.ts'

/** The most transfers sent to a picture: those that carry most come first. */
const shownTransfers = 20_000

/**
 * The transfers of a finding with each address named once. A transfer that several payments went through is one line
 * with the sum of what each rule says of it.
 */
export function showGraph(written: KeptFinding): z.input<typeof TraceGraph> {
  const kinds = new Map(rowsOf(written.exits).map((cells) => [cells[1]!, cells[2] as ExitKind]))
  const numbers = new Map<string, number>()
  const addresses: { address: string; exit: ExitKind | null }[] = []
  const numberOf = (address: string) => {
    const known = numbers.get(address)
    if (known !== undefined) return known
    numbers.set(address, addresses.length)
    addresses.push({ address, exit: kinds.get(address) ?? null })
    return addresses.length - 1
  }
  const all = merged(rowsOf(written.edges))
  const shown = all.slice(0, shownTransfers)
  const transfers = shown.map(({ tx, output, from, to, value, time, hop, end, firm, high }) => ({
    ...{ tx, output, value, time, hop, end },
    from: numberOf(from === '' ? `tx:${tx}` : from),
    to: numberOf(to === '' ? `tx:${tx}` : to),
    firm: String(firm),
    high: String(high),
  }))
  return { addresses, transfers, leftOut: all.length - shown.length }
}

interface Merged {
  readonly tx: string
  readonly output: number
  readonly from: string
  readonly to: string
  readonly value: string
  readonly time: number
  hop: number
  readonly end: string
  firm: bigint
  high: bigint
}

function merged(rows: readonly (readonly string[])[]): Merged[] {
  const known = new Map<string, Merged>()
  for (const [, tx, output, from, to, value, time, hop, haircut, fifo, lifo, tiho, end] of rows) {
    const rules = [haircut, fifo, lifo, tiho].map((amount) => BigInt(amount!))
    const [firm, high] = extremes(rules)
    const before = known.get(`${tx}:${output}`)
    if (before === undefined) {
      const place = { tx: tx!, output: Number(output), from: from!, to: to!, value: value!, time: Number(time) }
      known.set(`${tx}:${output}`, { ...place, hop: Number(hop), end: end!, firm, high })
      continue
    }
    before.firm += firm
    before.high += high
    before.hop = Math.min(before.hop, Number(hop))
  }
  return [...known.values()].sort((a, b) => (a.high < b.high ? 1 : a.high > b.high ? -1 : a.hop - b.hop))
}

function extremes(amounts: readonly bigint[]): readonly [least: bigint, most: bigint] {
  let least = amounts[0]!
  let most = least
  for (const amount of amounts) {
    if (amount < least) least = amount
    if (amount > most) most = amount
  }
  return [least, most]
}
