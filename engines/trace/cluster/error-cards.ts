/**
 * What a heuristic got right and wrong on planted truth. Measured on our own synthetic chain, which has the traps named
 * and none of a real chain's surprises: it bounds what the heuristic can do at best, not what it does in a case.
 */
export interface ErrorCard {
  readonly name: 'multi-input' | 'deposit-reuse' | 'deposit-address' | 'change' | 'peel'
  /** Of what it says, the share that is right; null where it is never asserted. */
  readonly precision: number | null
  /** Of what is true, the share that it finds. */
  readonly recall: number | null
  readonly traps: readonly string[]
  /** Where the measurement is described. */
  readonly measured: string
}

const described = 'docs/methods/tracing.md'

export const errorCards: readonly ErrorCard[] = [
  {
    name: 'multi-input',
    precision: 0.999925,
    recall: 0.021518,
    traps: ['CoinJoin .1 %', 'PayJoin .02 %', 'batch payouts 1 %'],
    measured: described,
  },
  {
    name: 'deposit-address',
    precision: 1,
    recall: 0.99963,
    traps: ['forwarder contracts', 'OTC brokers'],
    measured: described,
  },
  {
    name: 'deposit-reuse',
    precision: 0.847577,
    recall: 0.722941,
    traps: ['others pay in 1 %', 'forwarder contracts', 'OTC brokers'],
    measured: described,
  },
  {
    name: 'change',
    precision: 0.868619,
    recall: 0.357015,
    traps: ['never merged: candidates only'],
    measured: described,
  },
  { name: 'peel', precision: 0.919361, recall: null, traps: ['never merged: candidates only'], measured: described },
]
