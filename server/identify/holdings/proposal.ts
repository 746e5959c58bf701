/** A pair the matcher proposes, with its reasons. Weights are log2 of likelihood ratios. */
export interface Proposal {
  readonly pair: string
  readonly a: string
  readonly b: string
  readonly weight: number
  readonly probability: number
  readonly decision: 'same' | 'review'
  readonly reasons: readonly { readonly field: string; readonly code: string; readonly weight: number }[]
}

/** Proposals as bytes for a sealed file. They hold row ids, weights and codes; never a value. */
export function writeProposals(proposals: readonly Proposal[]): Uint8Array {
  return Buffer.from(
    JSON.stringify(
      proposals.map(({ a, b, weight, probability, decision, reasons }) => [
        a,
        b,
        weight,
        probability,
        decision,
        reasons.map(({ field, code, weight: part }) => [field, code, part]),
      ]),
    ),
  )
}

export function readProposals(bytes: Uint8Array): Proposal[] {
  const lines = JSON.parse(Buffer.from(bytes).toString('utf8')) as [
    string,
    string,
    number,
    number,
    Proposal['decision'],
    [string, string, number][],
  ][]
  return lines.map(([a, b, weight, probability, decision, reasons]) => ({
    pair: `${a}~${b}`,
    a,
    b,
    weight,
    probability,
    decision,
    reasons: reasons.map(([field, code, part]) => ({ field, code, weight: part })),
  }))
}
