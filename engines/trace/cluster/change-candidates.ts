import { unknown } from '../coins/coin-graph.ts'
import type { ShapeColumns } from './is-coin-join.ts'

/** An output that may be the payer's own change, or the next step of a peel chain. A candidate is never merged. */
export interface ChangeCandidate {
  readonly transaction: number
  readonly output: number
  readonly payer: number
  /** Whether the change is spent the same way again, three times or more in a row (Kappos et al. 2022). */
  readonly isPeel: boolean
}

const peelSteps = 3

/**
 * One-time change (Meiklejohn et al. 2013): of two outputs exactly one goes to an address never seen before, and neither
 * goes back to a payer. Withdrawals of services look the same, which is why these stay candidates.
 */
export function changeCandidates(
  graph: ShapeColumns & { readonly outputAddress: Uint32Array; readonly spender: Uint32Array },
  addresses: number,
): ChangeCandidate[] {
  const { inputStart, outputStart, inputAddress, outputAddress, spender } = graph
  const isSeen = new Uint8Array(addresses)
  const changeOf = new Map<number, number>()
  for (let transaction = 0; transaction + 1 < inputStart.length; transaction++) {
    const first = outputStart[transaction]!
    if (outputStart[transaction + 1]! - first === 2) {
      const fresh = [first, first + 1].filter((output) => {
        const address = outputAddress[output]!
        return address !== unknown && isSeen[address] === 0
      })
      const payer = inputAddress[inputStart[transaction]!]!
      if (fresh.length === 1 && payer !== unknown && !paysItself(transaction)) changeOf.set(transaction, fresh[0]!)
    }
    for (let output = first; output < outputStart[transaction + 1]!; output++) {
      if (outputAddress[output] !== unknown) isSeen[outputAddress[output]!] = 1
    }
  }
  return [...changeOf].map(([transaction, output]) => {
    const payer = inputAddress[inputStart[transaction]!]!
    return { transaction, output, payer, isPeel: peels(output) >= peelSteps }
  })

  function paysItself(transaction: number): boolean {
    for (let input = inputStart[transaction]!; input < inputStart[transaction + 1]!; input++) {
      for (let output = outputStart[transaction]!; output < outputStart[transaction + 1]!; output++) {
        if (outputAddress[output] === inputAddress[input]) return true
      }
    }
    return false
  }

  function peels(output: number): number {
    let steps = 1
    for (let at = output; steps < peelSteps; steps++) {
      const next = spender[at]!
      const change =
        next === unknown || inputStart[next + 1]! - inputStart[next]! !== 1 ? undefined : changeOf.get(next)
      if (change === undefined) return steps
      at = change
    }
    return steps
  }
}
