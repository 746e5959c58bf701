/** The transfers that carried something traced, in the order they were followed. */
export interface Arrivals<A> {
  readonly transfer: number[]
  readonly hop: number[]
  /** Code of {@link ends}: 0 when the receiver was followed further. */
  readonly end: number[]
  readonly haircut: A[]
  readonly fifo: A[]
  readonly lifo: A[]
  readonly tiho: A[]
}

export function noArrivals<A>(): Arrivals<A> {
  return { transfer: [], hop: [], end: [], haircut: [], fifo: [], lifo: [], tiho: [] }
}
