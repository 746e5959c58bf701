/** What a synthetic chain is made of: the same settings give the same bytes. */
export interface ChainSettings {
  readonly transactions: number
  readonly seed: number
}

/** Shares of all transactions, as stated in the truth. */
export const trapRates = { coinjoin: 0.001, payjoin: 0.0002, batch: 0.01 } as const

/** The day every synthetic chain begins: 1 January 2025, in unix seconds. */
export const chainStart = 1_735_689_600
