/** Synthetic chains with planted truth: coins in blocks, a token in transfers. */
export { type AccountChain, accountChain } from './account-chain.ts'
export { accountNames, accountTruth, transactionId, transferCsv } from './account-files.ts'
export type { ChainSettings } from './chain-settings.ts'
export { trapRates } from './chain-settings.ts'
export { CoinChain } from './coin-chain.ts'
export { coinAddress, coinTruth } from './coin-truth.ts'
