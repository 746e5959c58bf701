/** Where the money went: following rules, clusters, exits and bounds, all exact and all pure. */
export type { Arithmetic } from './amounts/arithmetic.ts'
export { narrow } from './amounts/narrow.ts'
export { wide } from './amounts/wide.ts'
export { type Account, addSheets, type BalanceSheet, type Cut, isConserved } from './balance-sheet.ts'
export { coinBalance } from './coins/coin-balance.ts'
export { type CoinGraph, groupOf, offsets, spenders, unknown } from './coins/coin-graph.ts'
export { CoinTracer } from './coins/coin-tracer.ts'
export { type CutEnd, cutEnds, type End, ends, type Limits, type Policy, policies } from './limits.ts'
