/** The amounts of one transaction's sources or targets: room that is used again, of which the first `count` are meant. */
export interface Sizes<A> {
  readonly values: A[]
  count: number
}
