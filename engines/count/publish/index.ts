// The door of the release engine: coded cases and a codebook in, safe counts, tables and records out.

export { allQuestions, divideBudget, type NoisyQuestion, type PrivacyBudget } from './accounting/privacy-budget.ts'
export { epsilonOf, gaussianCost, rhoFor } from './accounting/zero-concentrated.ts'
export { type CaseTable, capRecordsPerPerson } from './case-table.ts'
export { type CheckedCodebook, checkCodebook, totalMark } from './codebook.ts'
export { countDifferences } from './combinations/count-differences.ts'
export type { Combinations } from './combinations/count-frequent.ts'
export { aggregateSafely, type KSafeAggregates } from './combinations/protect-counts.ts'
export { selectionLines } from './combinations/selection-lines.ts'
export { errorOfLowerCounts, type LengthError, totalCounts } from './combinations/weighted-error.ts'
export {
  type AskedRelease,
  emptyLedger,
  isIntact,
  refuseRelease,
  spentOf,
  withRelease,
} from './ledger/release-ledger.ts'
export type { MadeRelease, ReleaseRequest } from './make/made-release.ts'
export { makeRelease } from './make/make-release.ts'
export { previewRelease, type ReleasePreview } from './make/preview-release.ts'
export { discreteGaussian } from './noise/discrete-gaussian.ts'
export { type FillRandom, RandomBits } from './noise/random-bits.ts'
export { type PrivateRelease, releasePrivately } from './private/release-privately.ts'
export { isRefusal, type Refusal } from './refusal.ts'
export { errorOfRecords, synthesizeSafely } from './synthesis/synthesize-safely.ts'
export { recordLines, type SyntheticRecords } from './synthesis/synthetic-records.ts'
export { auditHidden, type FeasibleInterval } from './tables/audit-hidden.ts'
export { roundCells } from './tables/round-cells.ts'
export { type CellStatus, suppressCells } from './tables/suppress-cells.ts'
export { countTables, type TableCells } from './tables/table-cells.ts'
export { tableLines } from './tables/table-lines.ts'
