/** The rules that never lose a unit, in the order they are always listed. */
export const policies = ['haircut', 'fifo', 'lifo', 'tiho'] as const
export type Policy = (typeof policies)[number]

/** Where a traced part ends. The number is its code inside the engine. */
export const ends = {
  followed: 0,
  /** Still where it arrived. */
  frontier: 1,
  exit: 2,
  hops: 3,
  value: 4,
  date: 5,
  stop: 6,
  coinjoin: 7,
  /** What it was mixed with came from outside the store: no rule can be computed. */
  unseen: 8,
  /** An unlabelled account with more transfers than the limit: a service, whose inside is not on the chain. */
  hub: 9,
  /** Another payment of the same trace begins here. */
  seed: 10,
} as const
export type End = keyof typeof ends

/** Ends that count as "cut": a person chose to stop there, or the store cannot say more. */
export const cutEnds = ['hops', 'value', 'date', 'stop', 'coinjoin', 'unseen', 'hub', 'seed'] as const
export type CutEnd = (typeof cutEnds)[number]

/** How far to follow. Whatever these stop is counted as cut, with the reason. */
export interface Limits {
  readonly backward: boolean
  /** Most transfers between the payment and where it is followed to. */
  readonly hops?: number
  /** Parts that no rule values at least this high are cut, in base units. */
  readonly least?: bigint
  /** Nothing after this unix time (before it, backward) is followed. */
  readonly until?: number
  /** Code of each address: 0 follow, 1 exit, 2 stop. */
  readonly stops?: Uint8Array
  readonly cutsCoinJoins?: boolean
  /** Most transfers of an unlabelled account that is still followed. */
  readonly hub?: number
}
