import type { PaymentTrace, Policy } from '@homeward/trace'

/** One place that carried something traced, as a row for a person. */
export interface TracedEdge {
  readonly place: number
  readonly from: number
  readonly to: number
  readonly value: bigint
  readonly hop: number
  readonly end: string
  readonly values: Readonly<Record<Policy, bigint>>
}

/** What a tracer for one kind of chain offers to the finding. */
export interface PaymentTracer {
  readonly trace: (places: readonly number[]) => PaymentTrace & { readonly value: bigint }
  /** The edges of the payment traced last. */
  readonly edges: () => Iterable<TracedEdge>
  /** The age of a place's number in the store, where the tracer's numbers differ from it. */
  readonly storeNumber: (place: number) => number
}
